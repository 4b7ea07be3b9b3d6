package id.juara.ground.ledger;

import id.juara.law.proof.Digest;
import id.juara.law.proof.Frontier;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * Folds committed events into the tree, every second and whenever a gate asks.
 *
 * <p>Events carry the number of their transaction. Those below the oldest transaction still running can no longer gain
 * an earlier neighbour, so their order is settled: they get the next places, ordered by transaction and then by event.
 * One node folds at a time (advisory lock); nobody who writes events ever waits for it.
 */
@ApplicationScoped
public class Sequencer {
    private static final long LOCK = 0x6A75617261L; // "juara"
    private static final String FOLD =
            """
            with last as (select l.index, e.xid, e.id from leaf l join event e on e.id = l.event
                          order by l.index desc limit 1)
            insert into leaf (index, event, hash)
            select coalesce((select index + 1 from last), 0) + row_number() over (order by xid, id) - 1,
                   id, sha256('\\x00'::bytea || commitment)
            from event
            where xid < pg_snapshot_xmin(pg_current_snapshot())
              and (xid, id) > (coalesce((select xid from last), '0'::xid8), coalesce((select id from last), 0))
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    DataSource database;

    @Inject
    LedgerKey key;

    @Inject
    Sequencer self;

    private Frontier frontier = Frontier.EMPTY;

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void everySecond() {
        self.fold();
    }

    /** Folds until that event stands in the tree, keeps and gives the head. */
    Head foldUntil(long event) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!self.holds(event)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("event " + event + " was not folded in time");
            }
            self.fold();
        }
        return self.keepHead();
    }

    /** Gives the settled events their places; leaves it to the node that is at it already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fold() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '5s'");
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            statement.executeUpdate(FOLD);
        } catch (SQLException e) {
            throw new IllegalStateException("the tree could not be folded", e);
        }
    }

    @Transactional
    boolean holds(long event) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select 1 from leaf where event = ?")) {
            query.setLong(1, event);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The head of the tree as it stands, kept for ever with its signature. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public synchronized Head keepHead() {
        try (var connection = database.getConnection()) {
            catchUp(connection);
            try (var insert = connection.prepareStatement(
                    "insert into tree_head (size, root) values (?, ?) on conflict (size) do nothing")) {
                insert.setLong(1, frontier.size());
                insert.setBytes(2, frontier.root().bytes());
                insert.executeUpdate();
            }
            try (var query = connection.prepareStatement("select at from tree_head where size = ?")) {
                query.setLong(1, frontier.size());
                try (var row = query.executeQuery()) {
                    row.next();
                    var at = row.getObject(1, OffsetDateTime.class).toInstant();
                    return signed(
                            connection,
                            new Head(frontier.size(), frontier.root().hex(), at, null));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the head could not be kept", e);
        }
    }

    private Head signed(Connection connection, Head head) throws SQLException {
        var jws = key.sign(head).compact();
        try (var insert = connection.prepareStatement(
                "insert into signed_head (size, kid, jws) values (?, ?, ?) on conflict do nothing")) {
            insert.setLong(1, head.size());
            insert.setString(2, key.verifying().kid());
            insert.setString(3, jws);
            insert.executeUpdate();
        }
        return new Head(head.size(), head.root(), head.at(), jws);
    }

    private void catchUp(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select hash from leaf where index >= ? order by index")) {
            query.setFetchSize(1000);
            query.setLong(1, frontier.size());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    frontier = frontier.append(new Digest(rows.getBytes(1)));
                }
            }
        }
    }
}
