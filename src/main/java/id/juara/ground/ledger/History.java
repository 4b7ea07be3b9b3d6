package id.juara.ground.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** What happened to one thing, by kind and moment alone: nobody's name and no content. */
@ApplicationScoped
public class History {
    private static final String STEPS =
            "select kind, at from event where about = ? and kind = any (?) order by id desc limit ?";
    private static final int MOST = 200;

    @Inject
    DataSource database;

    /** @param kind as the ledger names it: {@code SubmissionSent} */
    public record Step(String kind, Instant at) {}

    /** The latest first, at most {@value #MOST}. */
    public List<Step> of(String about, Set<String> kinds) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(STEPS)) {
            query.setString(1, about);
            query.setArray(2, connection.createArrayOf("text", kinds.toArray()));
            query.setInt(3, MOST);
            var steps = new ArrayList<Step>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    steps.add(new Step(
                            rows.getString(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant()));
                }
            }
            return steps;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
