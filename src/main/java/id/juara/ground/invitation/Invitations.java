package id.juara.ground.invitation;

import static java.util.stream.Collectors.toMap;

import id.juara.ground.http.Cursor;
import id.juara.ground.identity.Hosts;
import id.juara.ground.identity.IdentityPages.InstitutionName;
import id.juara.ground.identity.Role;
import id.juara.ground.identity.Seeking;
import id.juara.ground.identity.Sought;
import id.juara.ground.invitation.InvitationForms.InvitationPage;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where invitations are kept. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    private static final String TOLD =
            """
            select new id.juara.ground.invitation.Invitations$Row(v.id, v.role, i.code, i.name, u.name, v.edition,
                v.name, v.email, v.usedAt, v.revokedAt, v.endsAt < current_timestamp, v.madeAt, v.endsAt)
            from Invitation v left join Institution i on i.id = v.institution left join Unit u on u.id = v.unit
            """;
    private static final String WAITING = "(:all = true or (v.usedAt is null and v.revokedAt is null))";

    record Row(
            UUID id,
            Role role,
            String code,
            String institution,
            String unit,
            String edition,
            String name,
            String email,
            Instant usedAt,
            Instant revokedAt,
            boolean ended,
            Instant madeAt,
            Instant endsAt) {
        InvitationPage page() {
            var place = code == null ? null : new InstitutionName(code, institution);
            return new InvitationPage(id, role.word(), place, unit, edition, name, email, state(), madeAt, endsAt);
        }

        private String state() {
            if (usedAt != null) {
                return "used";
            }
            if (revokedAt != null) {
                return "revoked";
            }
            return ended ? "ended" : "open";
        }
    }

    /** The invitation that this code opens, the caller's alone until the transaction ends: a code is used once. */
    Optional<Invitation> alone(InvitationCode code) {
        return find("codeSha256", code.sha256())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The invitation of that id, the caller's alone until the transaction ends. Refuses one that is not there. */
    Invitation alone(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** The open invitations of local admins, by what {@link AdminRow#key} knows them; the newest of each. */
    Map<String, UUID> openLocalAdmins() {
        return getEntityManager()
                .createQuery(
                        """
                        select i.code, v.name, v.email, v.id from Invitation v join Institution i on i.id = v.institution
                        where v.role = :role and v.usedAt is null and v.revokedAt is null
                            and v.endsAt > current_timestamp
                        order by v.madeAt, v.id
                        """,
                        Object[].class)
                .setParameter("role", Role.LOCAL_ADMIN)
                .getResultStream()
                .collect(toMap(
                        row -> AdminRow.key((String) row[0], (String) row[1], (String) row[2]),
                        row -> (UUID) row[3],
                        (older, newer) -> newer));
    }

    /** All, or only those that nobody has used or withdrawn, as they are sought; at most so many. */
    List<InvitationPage> sought(Seeking seeking, boolean waiting, int most) {
        return pages(seeking.fill(getEntityManager().createQuery(TOLD + Seeking.in("v", "v.name", WAITING), Row.class))
                .setParameter("all", !waiting)
                .setMaxResults(most));
    }

    /** The one of that id; {@code within} that reach. */
    Optional<InvitationPage> told(UUID id, Hosts.Reach reach) {
        return pages(Seeking.of(reach, Sought.EVERYBODY, Cursor.of(""))
                        .fill(getEntityManager().createQuery(TOLD + Seeking.in("v", "v.name", "v.id = :id"), Row.class))
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** Those of judges of that edition that nobody has used or withdrawn, the newest first. */
    List<InvitationPage> ofJudges(String edition, int most) {
        return pages(getEntityManager()
                .createQuery(
                        TOLD
                                + """
                                where v.role = :judge and v.edition = :edition and v.usedAt is null
                                    and v.revokedAt is null
                                order by v.madeAt desc, v.id
                                """,
                        Row.class)
                .setParameter("judge", Role.JUDGE)
                .setParameter("edition", edition)
                .setMaxResults(most));
    }

    private static List<InvitationPage> pages(TypedQuery<Row> query) {
        return query.getResultList().stream().map(Row::page).toList();
    }
}
