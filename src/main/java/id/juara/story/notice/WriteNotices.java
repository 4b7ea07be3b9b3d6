package id.juara.story.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes notices and the copies of their readers, in the transaction of whoever makes them. */
@ApplicationScoped
public class WriteNotices {
    private static final String NOTICE =
            """
            insert into notice (id, cause, kind, edition, about, inward, subject_id, subject_en, text_id, text_en, link, due_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, greatest(?, clock_timestamp() + make_interval(secs => ?)))
            on conflict on constraint a_cause_makes_a_notice_once do nothing
            """;
    private static final String COPY = "insert into notice_copy (id, notice, person) values (?, ?, ?)";

    @Inject
    DataSource database;

    /** How long staff may hold a notice before it goes. */
    @ConfigProperty(name = "juara.notices.wait")
    Duration wait;

    /** Writes those that are not there yet; one that nobody reads is left out. */
    @Transactional(TxType.MANDATORY)
    public void all(List<Letter> letters) {
        var kept = new LinkedHashMap<UUID, Letter>();
        letters.stream().filter(one -> !one.readers().isEmpty()).forEach(one -> kept.put(UUID.randomUUID(), one));
        if (kept.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            write(connection, kept);
            copy(connection, kept, fresh(connection, kept.keySet()));
        } catch (SQLException e) {
            throw new IllegalStateException("notices could not be written", e);
        }
    }

    private void write(Connection connection, Map<UUID, Letter> letters) throws SQLException {
        try (var insert = connection.prepareStatement(NOTICE)) {
            for (var one : letters.entrySet()) {
                var letter = one.getValue();
                insert.setObject(1, one.getKey());
                insert.setString(2, letter.cause());
                insert.setString(3, letter.kind());
                insert.setString(4, letter.edition());
                insert.setString(5, letter.about());
                insert.setBoolean(6, letter.inward());
                insert.setString(7, letter.subject().id());
                insert.setString(8, letter.subject().en());
                insert.setString(9, letter.text().id());
                insert.setString(10, letter.text().en());
                insert.setString(11, letter.link());
                insert.setTimestamp(12, Timestamp.from(letter.notBefore()));
                insert.setDouble(13, letter.waits(wait).toMillis() / 1000.0);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Of those ids the ones that were written now: the others' cause had made its notice before. */
    private static Set<UUID> fresh(Connection connection, Set<UUID> ids) throws SQLException {
        try (var query = connection.prepareStatement("select id from notice where id = any (?)")) {
            query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            var fresh = new HashSet<UUID>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    fresh.add(rows.getObject(1, UUID.class));
                }
            }
            return fresh;
        }
    }

    private static void copy(Connection connection, Map<UUID, Letter> letters, Set<UUID> fresh) throws SQLException {
        try (var insert = connection.prepareStatement(COPY)) {
            for (var one : letters.entrySet()) {
                if (fresh.contains(one.getKey())) {
                    for (var reader : one.getValue().readers()) {
                        insert.setObject(1, UUID.randomUUID());
                        insert.setObject(2, one.getKey());
                        insert.setObject(3, reader);
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }
}
