package id.juara.story.finding;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Where findings are kept, and the queue of those that wait for a clerk. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, UUID> {
    private static final String INSERT =
            """
            insert into finding (id, submission, edition, condition, state)
            select id, submission, ?, condition, state
            from unnest(?, ?, ?, ?) as found (id, submission, condition, state)
            """;
    private static final String CHANGE =
            """
            update finding f set state = found.state, held_by = null, held_until = null, version = f.version + 1
            from unnest(?, ?) as found (id, state) where f.id = found.id
            """;
    private static final String SCREENED =
            """
            insert into screening (submission, edition, revision, outcome)
            select submission, ?, revision, outcome from unnest(?, ?, ?) as found (submission, revision, outcome)
            on conflict (submission) do update
            set revision = excluded.revision, outcome = excluded.outcome, screened_at = excluded.screened_at
            """;
    // a clerk who comes back gets the one in hand; another's is passed over without waiting
    private static final String TAKE =
            """
            update finding set held_by = ?1, held_until = clock_timestamp() + interval '15 minutes', version = version + 1
            where id = (
                select id from finding
                where edition = ?2 and state = 'asked'
                  and (held_by is null or held_by = ?1 or held_until < clock_timestamp())
                order by case when held_by = ?1 then 0 else 1 end, id
                for update skip locked limit 1)
            returning id
            """;

    @Inject
    DataSource source;

    /** The findings of an edition's entries, by entry. */
    Map<UUID, List<ScreeningRun.Kept>> of(String edition) {
        flush();
        var kept = new HashMap<UUID, List<ScreeningRun.Kept>>();
        try (var link = source.getConnection();
                var query = link.prepareStatement(
                        "select submission, id, condition, state from finding where edition = ?")) {
            query.setString(1, edition);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    kept.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                            .add(new ScreeningRun.Kept(
                                    row.getObject(2, UUID.class), row.getString(3), FindingState.of(row.getString(4))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return kept;
    }

    /** Writes what a run found: new findings, changed ones, those that are gone, and each entry's outcome. */
    void keep(ScreeningRun run) {
        try (var link = source.getConnection()) {
            run(
                    link,
                    INSERT,
                    run.edition,
                    uuids(link, run.fresh, ScreeningRun.New::id),
                    uuids(link, run.fresh, ScreeningRun.New::submission),
                    words(link, run.fresh, ScreeningRun.New::condition),
                    words(link, run.fresh, one -> one.state().word()));
            run(
                    link,
                    CHANGE,
                    uuids(link, run.changed, ScreeningRun.Changed::id),
                    words(link, run.changed, one -> one.state().word()));
            run(link, "delete from finding where id = any(?)", uuids(link, run.gone, id -> id));
            run(
                    link,
                    SCREENED,
                    run.edition,
                    uuids(link, run.screened, ScreeningRun.Screened::submission),
                    uuids(link, run.screened, ScreeningRun.Screened::revision),
                    words(link, run.screened, one -> one.outcome().word()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives that clerk the next finding for a quarter of an hour; empty where none waits that nobody else has. */
    public Optional<Finding> take(String edition, UUID clerk) {
        var taken = getEntityManager()
                .createNativeQuery(TAKE, UUID.class)
                .setParameter(1, clerk)
                .setParameter(2, edition)
                .getResultList();
        return taken.stream().findFirst().map(id -> {
            var finding = findById((UUID) id);
            getEntityManager().refresh(finding);
            return finding;
        });
    }

    /** What that clerk has in hand now, if anything. */
    public Optional<Finding> inHand(String edition, UUID clerk) {
        return find(
                        "edition = ?1 and state = ?2 and heldBy = ?3 and heldUntil >= instant order by id",
                        edition,
                        FindingState.ASKED,
                        clerk)
                .firstResultOptional();
    }

    public long waitingIn(String edition) {
        return count("edition = ?1 and state = ?2", edition, FindingState.ASKED);
    }

    /** The finding as it stands after everybody before us. Refuses one that is not there. */
    public Finding locked(UUID id) {
        var finding = findByIdOptional(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        getEntityManager().refresh(finding, LockModeType.PESSIMISTIC_WRITE);
        return finding;
    }

    /** What was found about that condition in that entry. Refuses where nothing was. */
    public Finding locked(UUID submission, String condition) {
        return find("submission = ?1 and condition = ?2", submission, condition)
                .firstResultOptional()
                .map(one -> locked(one.id))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    public boolean waitIn(String edition) {
        return find("edition = ?1 and state = ?2", edition, FindingState.ASKED)
                .firstResultOptional()
                .isPresent();
    }

    /** The findings of those entries, in the order of entry and condition; one query. */
    public List<Finding> of(List<UUID> submissions) {
        return list("submission in ?1 order by submission, condition", submissions);
    }

    /** The entry's outcome after a decision; of two decisions about one entry the later sees the earlier. */
    public ScreeningOutcome settle(UUID submission) {
        flush();
        getEntityManager()
                .createNativeQuery("select submission from screening where submission = ?1 for update", UUID.class)
                .setParameter(1, submission)
                .getSingleResult();
        var outcome = ScreeningOutcome.of(getEntityManager()
                .createQuery("select f.state from Finding f where f.submission = :submission", FindingState.class)
                .setParameter("submission", submission)
                .getResultList());
        getEntityManager()
                .createNativeQuery("update screening set outcome = ?1 where submission = ?2")
                .setParameter(1, outcome.word())
                .setParameter(2, submission)
                .executeUpdate();
        return outcome;
    }

    private static <T> java.sql.Array uuids(Connection link, List<T> of, Function<T, UUID> id) throws SQLException {
        return link.createArrayOf("uuid", of.stream().map(id).toArray());
    }

    private static <T> java.sql.Array words(Connection link, List<T> of, Function<T, String> word) throws SQLException {
        return link.createArrayOf("text", of.stream().map(word).toArray());
    }

    private static void run(Connection link, String statement, Object... values) throws SQLException {
        try (var query = link.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            query.executeUpdate();
        }
    }
}
