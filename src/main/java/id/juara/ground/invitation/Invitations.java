package id.juara.ground.invitation;

import static java.util.stream.Collectors.toSet;

import id.juara.ground.http.Cursor;
import id.juara.ground.identity.Hosts;
import id.juara.ground.identity.IdentityPages.InstitutionName;
import id.juara.ground.identity.Role;
import id.juara.ground.invitation.InvitationForms.InvitationPage;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final String WITHIN =
            """
            where v.id > :after and (:everything = true or (:judges = true and v.role = :judge)
                or (v.institution in :institutions and v.role in :ofInstitutions))
            order by v.id
            """;

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

    /** The local admins who have an open invitation, as {@link AdminRow#key} knows them. */
    Set<String> openLocalAdmins() {
        return getEntityManager()
                .createQuery(
                        """
                        select i.code, v.name, v.email from Invitation v join Institution i on i.id = v.institution
                        where v.role = :role and v.usedAt is null and v.revokedAt is null
                            and v.endsAt > current_timestamp
                        """,
                        Object[].class)
                .setParameter("role", Role.LOCAL_ADMIN)
                .getResultStream()
                .map(row -> AdminRow.key((String) row[0], (String) row[1], (String) row[2]))
                .collect(toSet());
    }

    /** Those within that reach, in the order of their ids, after the cursor. */
    List<InvitationPage> within(Hosts.Reach reach, Cursor cursor, int most) {
        return getEntityManager()
                .createQuery(TOLD + WITHIN, Row.class)
                .setParameter("after", cursor.afterId())
                .setParameter("everything", reach.everything())
                .setParameter("judges", reach.judges())
                .setParameter("judge", Role.JUDGE)
                .setParameter("institutions", reach.institutions())
                .setParameter("ofInstitutions", List.of(Role.UNIT, Role.LOCAL_ADMIN))
                .setMaxResults(most)
                .getResultStream()
                .map(Row::page)
                .toList();
    }

    /** Those of judges of that edition that nobody has used or withdrawn, the newest first. */
    List<InvitationPage> ofJudges(String edition, int most) {
        return getEntityManager()
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
                .setMaxResults(most)
                .getResultStream()
                .map(Row::page)
                .toList();
    }
}
