package id.juara.ground.identity;

import id.juara.ground.http.Cursor;
import id.juara.ground.identity.IdentityPages.InstitutionName;
import id.juara.ground.identity.IdentityPages.MembershipPage;
import id.juara.ground.identity.IdentityPages.UnitName;
import id.juara.ground.ledger.Actor;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Where memberships are kept. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {
    private static final String HOLDS_NOW =
            "m.validFrom <= current_timestamp and (m.validUntil is null or m.validUntil > current_timestamp)";

    private static final String HELD =
            """
            select p.id, p.name, m.role, m.institution, m.unit, m.edition
            from person p left join membership m on m.person = p.id
                and m.valid_from <= now() and (m.valid_until is null or m.valid_until > now())
            where p.issuer = ? and p.subject = ?
            """;

    private static final String TOLD =
            """
            select new id.juara.ground.identity.Memberships$Row(
                m.id, p.id, p.name, m.role, i.code, i.name, u.id, u.name, m.edition, m.validFrom)
            from Membership m join Person p on p.id = m.person
                left join Institution i on i.id = m.institution
                left join Unit u on u.id = m.unit
            """;

    /** A person's standing now: who, and which roles where. */
    public record Held(UUID person, String name, Role role, UUID institution, UUID unit, String edition) {}

    @Inject
    DataSource database;

    record Row(
            UUID id,
            UUID person,
            String name,
            Role role,
            String code,
            String institution,
            UUID unit,
            String unitName,
            String edition,
            Instant since) {
        MembershipPage page() {
            return new MembershipPage(
                    id,
                    person,
                    name,
                    role.word(),
                    InstitutionName.of(code, institution),
                    UnitName.of(unit, unitName),
                    edition,
                    since);
        }
    }

    /**
     * What that actor holds at this moment, by the database's clock. One query without the persistence layer between: every
     * request asks it.
     */
    public List<Held> heldBy(Actor actor) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(HELD)) {
            query.setString(1, actor.issuer());
            query.setString(2, actor.subject());
            var held = new ArrayList<Held>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    held.add(held(row));
                }
            }
            return List.copyOf(held);
        } catch (SQLException e) {
            throw new IllegalStateException("the roles of an actor could not be read", e);
        }
    }

    private static Held held(ResultSet row) throws SQLException {
        var role = row.getString(3);
        return new Held(
                row.getObject(1, UUID.class),
                row.getString(2),
                role == null ? null : Role.of(role),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getString(6));
    }

    /** What that person holds now, as it is told. */
    public List<MembershipPage> pagesOf(UUID person) {
        return pages(getEntityManager()
                .createQuery(TOLD + " where m.person = :person and " + HOLDS_NOW + " order by m.id", Row.class)
                .setParameter("person", person));
    }

    /** One membership, as it is told. */
    public MembershipPage page(UUID id) {
        return pages(getEntityManager()
                        .createQuery(TOLD + " where m.id = :id", Row.class)
                        .setParameter("id", id))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** Those that hold now, as they are sought; at most so many. */
    List<MembershipPage> sought(Seeking seeking, int most) {
        return pages(
                seeking.fill(getEntityManager().createQuery(TOLD + Seeking.in("m", "p.name", HOLDS_NOW), Row.class))
                        .setMaxResults(most));
    }

    /** The one of that id that holds now, within that reach. */
    Optional<MembershipPage> told(UUID id, Hosts.Reach reach) {
        return pages(Seeking.of(reach, Sought.EVERYBODY, Cursor.of(""))
                        .fill(getEntityManager()
                                .createQuery(
                                        TOLD + Seeking.in("m", "p.name", "m.id = :id and " + HOLDS_NOW), Row.class))
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** Refuses a role that the person holds already, in the same institution, unit and edition. */
    public void mustNotHold(UUID person, Role role, UUID institution, UUID unit, String edition) {
        if (holds(person, role, institution, unit, edition)) {
            throw new Refusal(Reason.ALREADY_SO);
        }
    }

    /** Whether the person holds that role now, in the same institution, unit and edition. */
    public boolean holds(UUID person, Role role, UUID institution, UUID unit, String edition) {
        return list("person = ?1 and role = ?2 and validUntil is null", person, role).stream()
                .anyMatch(one -> Objects.equals(one.institution, institution)
                        && Objects.equals(one.unit, unit)
                        && Objects.equals(one.edition, edition));
    }

    /** What that invitation gave to the person of that actor, while it has not ended. */
    public Optional<Membership> given(UUID invitation, Actor actor) {
        return find(
                        """
                        select m from Membership m join Person p on p.id = m.person
                        where m.invitation = ?1 and m.validUntil is null and p.issuer = ?2 and p.subject = ?3
                        """,
                        invitation,
                        actor.issuer(),
                        actor.subject())
                .firstResultOptional();
    }

    private static List<MembershipPage> pages(TypedQuery<Row> query) {
        return query.getResultList().stream().map(Row::page).toList();
    }
}
