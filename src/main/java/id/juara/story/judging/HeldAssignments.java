package id.juara.story.judging;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;

/** Takes an assignment into its judge's hand: whose it is and the round's shared lock first, then how things stand. */
@ApplicationScoped
class HeldAssignments {
    /**
     * The lock is the one of {@code CompetitionRounds.lockForSave}, taken in the statement that finds the round. What may
     * change is read by the next statement: this one sees the database as it was before the lock was granted.
     */
    private static final String LOCK =
            """
            select held.round from (
                select a.round, pg_advisory_xact_lock_shared(hashtextextended(cast(a.round as text), 0))
                from assignment a join round_judge j on j.id = a.judge
                where a.id = :assignment and j.person = :person and j.left_at is null) held
            """;

    private static final String STANDING =
            """
            select r.edition, r.code, r.state, e.rules_sha256, a.state = 'excused' as excused,
                coalesce(f.version, 0) as first_version, coalesce(f.state = 'submitted', false) as first_submitted,
                coalesce(v.version, 0) as revised_version, coalesce(v.state = 'submitted', false) as revised_submitted
            from assignment a join round r on r.id = a.round join edition e on e.id = r.edition
                left join scoresheet f on f.assignment = a.id and f.stage = 'first'
                left join scoresheet v on v.assignment = a.id and v.stage = 'revised'
            where a.id = :assignment
            """;

    @Inject
    Session database;

    /** Refuses another's assignment as if it were not there. Two statements. */
    HeldAssignment forSave(UUID person, UUID assignment) {
        var round = database
                .createNativeQuery(LOCK, UUID.class)
                .setParameter("assignment", assignment)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_YOUR_ASSIGNMENT));
        var row = database.createNativeQuery(STANDING, Tuple.class)
                .setParameter("assignment", assignment)
                .getSingleResult();
        return new HeldAssignment(
                assignment,
                round,
                new RoundRef(row.get("edition", String.class), row.get("code", String.class)),
                row.get("rules_sha256", byte[].class),
                RoundState.valueOf(row.get("state", String.class).toUpperCase(Locale.ROOT)),
                row.get("excused", Boolean.class),
                row.get("first_version", Long.class),
                row.get("first_submitted", Boolean.class),
                row.get("revised_version", Long.class),
                row.get("revised_submitted", Boolean.class));
    }
}
