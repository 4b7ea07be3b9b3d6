package id.juara.story.search;

import id.juara.story.submission.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Finds entries of all editions. What was never sent to the ministry is found by its unit, institution and people, and not
 * by its title, which staff do not know yet. Where nothing holds what is looked for, titles that look alike are told.
 */
@ApplicationScoped
public class FindEntries {
    /** The most entries that are told. */
    public static final int MOST = 50;

    private static final int BRANCHES = 7;
    private static final String FOUND =
            """
            with hit (id, rank, told) as (
                select s.id, 1, s.number from submission s where %s
                union all
                select s.id, 2, r.title from revision r join submission s on s.revision = r.id where %s
                union all
                select s.id, 3, p.name from person p join membership m on m.person = p.id and m.role = 'unit'
                    join submission s on s.unit = m.unit where %s
                union all
                select s.id, 3, p.name from person p join submission_writer t on t.person = p.id
                    join submission s on s.id = t.submission where %s
                union all
                select s.id, 4, p.name from person p join membership m on m.person = p.id and m.role = 'local-admin'
                    join submission s on s.institution = m.institution where %s
                union all
                select s.id, 5, u.name from unit u join submission s on s.unit = u.id where %s
                union all
                select s.id, 6, i.name from institution i join submission s on s.institution = i.id where %s
            ), best as (select distinct on (id) id, rank, told from hit order by id, rank, told)
            """
                    .formatted(
                            holds("s.number"),
                            holds("r.title"),
                            holds("p.name"),
                            holds("p.name"),
                            holds("p.name"),
                            holds("u.name"),
                            holds("i.name"));
    private static final String ALIKE =
            """
            with best as (
                select s.id, 7 as rank, r.title as told from revision r join submission s on s.revision = r.id
                where ? <% lower(r.title) order by word_similarity(?, lower(r.title)) desc, s.id limit 10)
            """;
    private static final String TOLD =
            """
            select s.id, s.edition, s.number, r.title, u.name, i.name, s.state, b.rank, b.told
            from best b join submission s on s.id = b.id join unit u on u.id = s.unit
                join institution i on i.id = s.institution left join revision r on r.id = s.revision
            order by b.rank, s.edition desc, s.number nulls last, s.id limit ?
            """;

    @Inject
    DataSource database;

    /** By what an entry was found. */
    public enum By {
        NUMBER,
        TITLE,
        PERSON,
        LOCAL_ADMIN,
        UNIT,
        INSTITUTION,
        LIKENESS
    }

    /**
     * An entry that was found.
     *
     * @param number and {@code title}: absent where it was never sent
     * @param told the name, title or number that holds what was looked for
     */
    public record Found(
            UUID id,
            String edition,
            Optional<String> number,
            Optional<String> title,
            String unit,
            String institution,
            SubmissionState state,
            By by,
            String told) {}

    /** At most {@value #MOST}, numbers first, then titles, people, units, institutions. Refuses a text without three letters in a row. */
    @Transactional
    public List<Found> by(String text) {
        var sought = Sought.of(text);
        try (var connection = database.getConnection()) {
            var found = holding(connection, sought);
            return found.isEmpty() ? alike(connection, sought) : found;
        } catch (SQLException e) {
            throw new IllegalStateException("entries could not be looked for", e);
        }
    }

    /** How the database looks for that text, for whoever wants to see that it uses its indexes. */
    @Transactional
    List<String> plan(String text) {
        var sought = Sought.of(text);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("explain " + FOUND + TOLD)) {
            fill(connection, query, sought);
            var lines = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Found> holding(Connection connection, Sought sought) throws SQLException {
        try (var query = connection.prepareStatement(FOUND + TOLD)) {
            fill(connection, query, sought);
            return read(query.executeQuery());
        }
    }

    private static List<Found> alike(Connection connection, Sought sought) throws SQLException {
        try (var query = connection.prepareStatement(ALIKE + TOLD)) {
            query.setString(1, sought.whole());
            query.setString(2, sought.whole());
            query.setInt(3, MOST);
            return read(query.executeQuery());
        }
    }

    /** The pattern stands in each branch by itself: so the database sees it when it plans, and takes the indexes. */
    private static void fill(Connection connection, PreparedStatement query, Sought sought) throws SQLException {
        var pieces = connection.createArrayOf("text", sought.all());
        for (var i = 0; i < BRANCHES; i++) {
            query.setString(2 * i + 1, sought.longest());
            query.setArray(2 * i + 2, pieces);
        }
        query.setInt(2 * BRANCHES + 1, MOST);
    }

    private static List<Found> read(ResultSet rows) throws SQLException {
        try (rows) {
            var found = new ArrayList<Found>();
            while (rows.next()) {
                found.add(new Found(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        Optional.ofNullable(rows.getString(3)),
                        Optional.ofNullable(rows.getString(4)),
                        rows.getString(5),
                        rows.getString(6),
                        SubmissionState.of(rows.getString(7)),
                        By.values()[rows.getInt(8) - 1],
                        rows.getString(9)));
            }
            return found;
        }
    }

    private static String holds(String column) {
        return "lower(%1$s) like ? and lower(%1$s) like all (?)".formatted(column);
    }
}
