package id.juara.story.occasion;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** How far the ledger has been read; whoever turns it holds it until the transaction ends. */
@ApplicationScoped
class Bookmark {
    private static final String TURN =
            """
            with here as (select leaf from notice_bookmark for update),
                 last as (select least(coalesce((select max(index) from leaf), -1), (select leaf from here) + ?) as leaf)
            update notice_bookmark b set leaf = last.leaf from here, last
            where last.leaf > here.leaf returning here.leaf, b.leaf
            """;
    private static final String EVENTS =
            """
            select e.id, e.kind, e.about, e.at, e.bytes from leaf l join event e on e.id = l.event
            where l.index > ? and l.index <= ? and e.kind = any (?) and e.bytes is not null order by l.index
            """;
    private static final String SET_ASIDE =
            """
            with turned as (update notice_bookmark set leaf = leaf + 1 returning leaf)
            insert into notice_missed (event, why) select l.event, ? from leaf l join turned t on t.leaf = l.index
            """;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    /** What was read; {@code moved} is false at the ledger's end. */
    record Slice(boolean moved, List<Happened> events) {}

    /** Reads on by at most that many leaves; events of other kinds, and erased ones, are passed over. */
    @Transactional(TxType.MANDATORY)
    Slice turn(int most, Set<String> kinds) {
        try (var connection = database.getConnection();
                var turn = connection.prepareStatement(TURN)) {
            turn.setInt(1, most);
            try (var row = turn.executeQuery()) {
                return row.next()
                        ? new Slice(true, events(connection, row.getLong(1), row.getLong(2), kinds))
                        : new Slice(false, List.of());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read on", e);
        }
    }

    /** Passes over the next leaf, and keeps why. */
    @Transactional(TxType.MANDATORY)
    void setAside(String why) {
        try (var connection = database.getConnection();
                var aside = connection.prepareStatement(SET_ASIDE)) {
            aside.setString(1, why);
            aside.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an event could not be set aside", e);
        }
    }

    private List<Happened> events(Connection connection, long after, long until, Set<String> kinds)
            throws SQLException {
        try (var query = connection.prepareStatement(EVENTS)) {
            query.setLong(1, after);
            query.setLong(2, until);
            query.setArray(3, connection.createArrayOf("text", kinds.toArray()));
            var events = new ArrayList<Happened>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(happened(rows));
                }
            }
            return events;
        }
    }

    private Happened happened(ResultSet row) throws SQLException {
        try {
            return new Happened(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    json.readTree(row.getBytes(5)).path("what"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
