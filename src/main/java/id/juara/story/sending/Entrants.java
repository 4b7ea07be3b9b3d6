package id.juara.story.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Which submission is in which round. */
@ApplicationScoped
public class Entrants {
    @Inject
    DataSource database;

    /** Lets them all into the round, in one statement; those who are in stay in. Tells how many came in. */
    @Transactional(TxType.MANDATORY)
    public int add(UUID round, Collection<UUID> submissions) {
        return run(
                "insert into entrant (round, submission) select ?, unnest(?) on conflict do nothing", (query, link) -> {
                    query.setObject(1, round);
                    query.setArray(2, link.createArrayOf("uuid", submissions.toArray()));
                    return query.executeUpdate();
                });
    }

    /** Takes them out of the round, in one statement. Tells how many went. */
    @Transactional(TxType.MANDATORY)
    public int remove(UUID round, Collection<UUID> submissions) {
        return run("delete from entrant where round = ? and submission = any (?)", (query, link) -> {
            query.setObject(1, round);
            query.setArray(2, link.createArrayOf("uuid", submissions.toArray()));
            return query.executeUpdate();
        });
    }

    /** Takes them all out of the round again. */
    @Transactional(TxType.MANDATORY)
    public int clear(UUID round) {
        return run("delete from entrant where round = ?", (query, link) -> {
            query.setObject(1, round);
            return query.executeUpdate();
        });
    }

    /** The submissions of a round, by id. */
    @Transactional
    public List<UUID> of(UUID round) {
        return run("select submission from entrant where round = ? order by submission", (query, link) -> {
            query.setObject(1, round);
            var found = new ArrayList<UUID>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        });
    }

    @Transactional
    public long count(UUID round) {
        return run("select count(*) from entrant where round = ?", (query, link) -> {
            query.setObject(1, round);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    @Transactional
    public boolean holds(UUID round, UUID submission) {
        return run("select 1 from entrant where round = ? and submission = ?", (query, link) -> {
            query.setObject(1, round);
            query.setObject(2, submission);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        });
    }

    private interface Asking<T> {
        T in(PreparedStatement query, Connection link) throws SQLException;
    }

    private <T> T run(String statement, Asking<T> asking) {
        try (var link = database.getConnection();
                var query = link.prepareStatement(statement)) {
            return asking.in(query, link);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
