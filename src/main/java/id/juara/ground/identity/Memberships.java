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
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Where memberships are kept. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {
    private static final String NOW =
            " and m.validFrom <= current_timestamp and (m.validUntil is null or m.validUntil > current_timestamp)";

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

    /** What that actor holds at this moment, by the database's clock; one query. */
    public List<Held> heldBy(Actor actor) {
        return getEntityManager()
                .createQuery(
                        """
                        select new id.juara.ground.identity.Memberships$Held(
                            p.id, p.name, m.role, m.institution, m.unit, m.edition)
                        from Person p left join Membership m on m.person = p.id
                        """
                                + NOW
                                + " where p.issuer = :issuer and p.subject = :subject",
                        Held.class)
                .setParameter("issuer", actor.issuer())
                .setParameter("subject", actor.subject())
                .getResultList();
    }

    /** What that person holds now, as it is told. */
    public List<MembershipPage> pagesOf(UUID person) {
        return pages(getEntityManager()
                .createQuery(TOLD + " where m.person = :person" + NOW + " order by m.id", Row.class)
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

    /** Those that hold now within that reach, in the order of their ids, after the cursor. */
    List<MembershipPage> within(Hosts.Reach reach, Cursor cursor, int most) {
        return pages(getEntityManager()
                .createQuery(
                        TOLD
                                + """
                                where m.id > :after and (:everything = true or (:judges = true and m.role = :judge)
                                    or (m.institution in :institutions and m.role in :ofInstitutions))
                                """
                                + NOW
                                + " order by m.id",
                        Row.class)
                .setParameter("after", cursor.afterId())
                .setParameter("everything", reach.everything())
                .setParameter("judges", reach.judges())
                .setParameter("judge", Role.JUDGE)
                .setParameter("institutions", reach.institutions())
                .setParameter("ofInstitutions", List.of(Role.UNIT, Role.LOCAL_ADMIN))
                .setMaxResults(most));
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
