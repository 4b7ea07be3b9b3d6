package id.juara.ground.ledger;

import id.juara.law.proof.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The ledger read back. */
@ApplicationScoped
class Chronicle {
    private static final String EVENTS =
            """
            select e.id, e.at, e.kind, e.about, e.commitment, e.salt, e.bytes, l.index
            from event e left join leaf l on l.event = e.id
            where e.id > ? and (cast(? as text) is null or e.about = ?)
            order by e.id limit ?
            """;

    private static final String HEAD =
            "select h.size, h.root, h.at, s.jws from tree_head h left join signed_head s on s.size = h.size ";

    @Inject
    DataSource database;

    Optional<Head> head() {
        return head("order by h.size desc, s.kid limit 1", 0);
    }

    /** The first signed head whose tree holds that leaf. */
    Optional<Head> headOver(long leaf) {
        return head("where s.jws is not null and h.size > ? order by h.size, s.kid limit 1", leaf);
    }

    private Optional<Head> head(String which, long leaf) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(HEAD + which)) {
            if (which.contains("?")) {
                query.setLong(1, leaf);
            }
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Head(row.getLong(1), hex(row.getBytes(2)), at(row, 3), row.getString(4)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hashes of the leaves from that place until before that one, as far as there are any. */
    List<Digest> leaves(long from, long until) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select hash from leaf where index >= ? and index < ? order by index")) {
            query.setLong(1, from);
            query.setLong(2, until);
            var leaves = new ArrayList<Digest>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    leaves.add(new Digest(rows.getBytes(1)));
                }
            }
            return leaves;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<LedgerResource.Told> events(String about, long after, int limit) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(EVENTS)) {
            query.setLong(1, after);
            query.setString(2, about);
            query.setString(3, about);
            query.setInt(4, limit);
            var events = new ArrayList<LedgerResource.Told>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(told(rows));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LedgerResource.Told told(ResultSet row) throws SQLException {
        var bytes = row.getBytes(7);
        return new LedgerResource.Told(
                row.getLong(1),
                at(row, 2),
                row.getString(3),
                row.getString(4),
                hex(row.getBytes(5)),
                hex(row.getBytes(6)),
                (Long) row.getObject(8),
                bytes == null ? null : new String(bytes, StandardCharsets.UTF_8));
    }

    private static java.time.Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String hex(byte[] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
