package id.juara.story.judging;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

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
                where a.id = ? and j.person = ? and j.left_at is null) held
            """;

    private static final String STANDING =
            """
            select r.edition, r.code, r.state, e.rules_sha256, a.state = 'excused' as excused,
                a.settled_at is not null as settled,
                coalesce(f.version, 0) as first_version, coalesce(f.state = 'submitted', false) as first_submitted,
                coalesce(p.pact and not exists (select 1 from pact_signature g
                    where g.round = r.id and g.person = ? and g.sha256 = p.sha256), false)
                or coalesce(p.practice > (select count(*) from practice_sheet t
                    where t.round = r.id and t.person = ? and t.sha256 = p.sha256), false) as unprepared,
                coalesce(v.version, 0) as revised_version, coalesce(v.state = 'submitted', false) as revised_submitted
            from assignment a join round r on r.id = a.round join edition e on e.id = r.edition
                left join preparation p on p.round = r.id
                left join scoresheet f on f.assignment = a.id and f.stage = 'first'
                left join scoresheet v on v.assignment = a.id and v.stage = 'revised'
            where a.id = ?
            """;

    @Inject
    DataSource database;

    /**
     * Refuses another's assignment as if it were not there. Two statements, on the connection of the transaction and without
     * the persistence layer between: this is the way of every save.
     */
    HeldAssignment forSave(UUID person, UUID assignment) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement(LOCK);
                var standing = connection.prepareStatement(STANDING)) {
            lock.setObject(1, assignment);
            lock.setObject(2, person);
            UUID round;
            try (var row = lock.executeQuery()) {
                if (!row.next()) {
                    throw new Refusal(Reason.NOT_YOUR_ASSIGNMENT);
                }
                round = row.getObject(1, UUID.class);
            }
            standing.setObject(1, person);
            standing.setObject(2, person);
            standing.setObject(3, assignment);
            try (var row = standing.executeQuery()) {
                row.next();
                return held(assignment, round, row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an assignment could not be read", e);
        }
    }

    private static HeldAssignment held(UUID assignment, UUID round, ResultSet row) throws SQLException {
        return new HeldAssignment(
                assignment,
                round,
                new RoundRef(row.getString("edition"), row.getString("code")),
                row.getBytes("rules_sha256"),
                RoundState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getBoolean("excused"),
                row.getBoolean("unprepared"),
                row.getBoolean("settled"),
                row.getLong("first_version"),
                row.getBoolean("first_submitted"),
                row.getLong("revised_version"),
                row.getBoolean("revised_submitted"));
    }
}
