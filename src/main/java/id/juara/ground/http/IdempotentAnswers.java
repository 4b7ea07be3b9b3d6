package id.juara.ground.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.http.OnceOnlyInterceptor.Kept;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keys and answers of requests that create something, kept in the act's transaction. */
@ApplicationScoped
class IdempotentAnswers {
    @Inject
    DataSource database;

    /** Takes the key for this transaction; false if it is taken. Waits for one that is being answered just now. */
    boolean claim(String actor, String key, byte[] request) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into idempotent_answer (actor, key, request_sha256) values (?, ?, ?)
                        on conflict (actor, key) do nothing
                        """)) {
            insert.setString(1, actor);
            insert.setString(2, key);
            insert.setBytes(3, request);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer given before. Refuses the key for another request. */
    Response given(String actor, String key, byte[] request) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select request_sha256, status, location, etag, body from idempotent_answer where actor = ? and key = ?")) {
            query.setString(1, actor);
            query.setString(2, key);
            try (var row = query.executeQuery()) {
                row.next();
                var kept = new Kept(
                        row.getBytes(1),
                        (Integer) row.getObject(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5));
                if (!MessageDigest.isEqual(kept.request(), request)) {
                    throw new Refusal(Reason.KEY_USED_OTHERWISE);
                }
                return kept.again();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void keep(String actor, String key, Response answer, ObjectMapper json) throws JsonProcessingException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update idempotent_answer set status = ?, location = ?, etag = ?, body = ? where actor = ? and key = ?")) {
            update.setInt(1, answer.getStatus());
            update.setString(
                    2,
                    answer.getLocation() == null ? null : answer.getLocation().toString());
            update.setString(
                    3,
                    answer.getEntityTag() == null
                            ? null
                            : '"' + answer.getEntityTag().getValue() + '"');
            update.setString(4, answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity()));
            update.setString(5, actor);
            update.setString(6, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
