package id.juara.story.advice;

import id.juara.harness.Neighbours;
import id.juara.law.calibration.MadeUp;
import id.juara.law.proof.Digest;
import id.juara.samples.SentRevision;
import id.juara.story.entry.Entry;
import id.juara.story.shortlist.ClosedRound;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A {@link ClosedRound} whose desk was marked by many judges: told to the database in bulk, as the stages before would have left
 * it. Submissions come from institutions of several provinces, a judge from one of them.
 */
public final class JudgedField {
    private static final List<String> PROVINCES = List.of("11", "12", "13", "32", "33", "35", "51", "73");
    private static final Instant FIRST_SENT = Instant.parse("2026-03-01T00:00:00Z");

    /** One scoresheet, in the order in which its judge handed it in. */
    public record Sheet(int submission, int judge, int novelty, int impact) {}

    public final ClosedRound round;
    public final List<UUID> submissions = new ArrayList<>();
    public final List<UUID> seats = new ArrayList<>();
    private final List<UUID> institutions = new ArrayList<>();
    private final List<UUID> units = new ArrayList<>();

    /** @param desk lines of the desk round's rules, {@code cut} among them */
    public JudgedField(List<String> desk, int submissions, int judges, List<Sheet> sheets) {
        this.round = new ClosedRound(desk, List.of());
        try (var connection = Neighbours.asOwner()) {
            connection.setAutoCommit(false);
            institutions(connection);
            var made = UUID.fromString(ClosedRound.ask("select id from person where subject = ?", round.staff));
            submissions(connection, made, submissions);
            for (var j = 0; j < judges; j++) {
                judge(connection, j);
            }
            mark(connection, sheets);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The scoresheets of a made-up round: marks around 60, a standard deviation of the truth being 10. */
    public static List<Sheet> sheets(MadeUp.Round made) {
        var sheets = new ArrayList<Sheet>();
        for (var one : made.told) {
            var total = 60 + 10 * one.total();
            // the criteria differ by a few points, and the total stays
            var apart = (one.submission().hashCode() + one.judge().hashCode()) % 5;
            sheets.add(new Sheet(
                    number(one.submission()), number(one.judge()), mark(total + 3 * apart), mark(total - 2 * apart)));
        }
        return sheets;
    }

    public String path() {
        return round.path();
    }

    /** Gives a judge's seat an institution of the province in which that submission's stands. */
    public JudgedField atHome(int judge, int submission) {
        ClosedRound.change(
                "update round_judge set institution = ? where id = ?",
                institutions.get((submission + PROVINCES.size()) % PROVINCES.size()),
                seats.get(judge));
        return this;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static int mark(double total) {
        return (int) Math.max(0, Math.min(100, Math.round(total)));
    }

    private void institutions(Connection connection) throws SQLException {
        for (var i = 0; i < PROVINCES.size(); i++) {
            var institution = UUID.randomUUID();
            var unit = UUID.randomUUID();
            institutions.add(institution);
            units.add(unit);
            run(
                    connection,
                    """
                    insert into institution (id, code, name, cluster, province_code, zone, valid_from)
                    values (?, ?, ?, 'regency', ?, 'Asia/Jakarta', '2024-01-01')
                    """,
                    institution,
                    round.edition + "-i" + i,
                    "Kabupaten " + i,
                    PROVINCES.get(i));
            run(connection, "insert into unit (id, institution, name) values (?, ?, ?)", unit, institution, "Dinas");
        }
    }

    private void submissions(Connection connection, UUID made, int count) throws SQLException {
        try (var submission = connection.prepareStatement(
                        """
                        insert into submission
                            (id, edition, institution, unit, number, group_id, title, title_key, state, made_by)
                        values (?, ?, ?, ?, ?, 'umum', 'Diubah setelah dikirim', ?, 'sent', ?)
                        """);
                var entrant = connection.prepareStatement("insert into entrant (round, submission) values (?, ?)")) {
            for (var i = 0; i < count; i++) {
                var id = UUID.randomUUID();
                submissions.add(id);
                add(
                        submission,
                        id,
                        round.edition,
                        institutions.get(i % PROVINCES.size()),
                        units.get(i % PROVINCES.size()),
                        round.number(i),
                        round.number(i),
                        made);
                add(entrant, round.desk, id);
            }
            submission.executeBatch();
            entrant.executeBatch();
        }
        for (var i = 0; i < count; i++) {
            SentRevision.keep(connection, submissions.get(i), round.number(i), entry(i));
        }
    }

    private Entry entry(int i) {
        return new Entry(
                round.edition,
                round.number(i),
                "Dinas",
                "umum",
                Optional.of("Pelayanan inklusif"),
                "Inovasi " + i,
                Optional.empty(),
                List.of(3),
                Map.of("summary", "Ringkasan " + i),
                List.of());
    }

    private void judge(Connection connection, int j) throws SQLException {
        var person = UUID.randomUUID();
        var seat = UUID.randomUUID();
        seats.add(seat);
        run(
                connection,
                "insert into person (id, issuer, subject, name) values (?, ?, ?, ?)",
                person,
                Neighbours.issuer(),
                judgeSubject(j),
                ClosedRound.JUDGE_NAME + " " + j);
        run(connection, "insert into membership (id, person, role) values (?, ?, 'judge')", UUID.randomUUID(), person);
        run(connection, "insert into round_judge (id, round, person) values (?, ?, ?)", seat, round.desk, person);
    }

    public String judgeSubject(int j) {
        return round.edition + "-reader-" + j;
    }

    private void mark(Connection connection, List<Sheet> sheets) throws SQLException {
        try (var assignment = connection.prepareStatement(
                        "insert into assignment (id, round, submission, judge) values (?, ?, ?, ?)");
                var scoresheet = connection.prepareStatement(
                        """
                        insert into scoresheet (id, assignment, round, state, remark, fingerprint, submitted_at, version)
                        values (?, ?, ?, 'submitted', 'Catatan untuk pengusul', ?, ?, 1)
                        """);
                var mark = connection.prepareStatement(
                        "insert into mark (scoresheet, criterion, value) values (?, 'novelty', ?), (?, 'impact', ?)")) {
            var handedIn = new HashMap<Integer, Integer>();
            for (var one : sheets) {
                var held = UUID.randomUUID();
                var sheet = UUID.randomUUID();
                var minutes = 7L * handedIn.merge(one.judge(), 1, Integer::sum);
                add(assignment, held, round.desk, submissions.get(one.submission()), seats.get(one.judge()));
                add(
                        scoresheet,
                        sheet,
                        held,
                        round.desk,
                        Digest.ofText(sheet.toString()).bytes(),
                        Timestamp.from(FIRST_SENT.plusSeconds(60 * minutes)));
                add(mark, sheet, one.novelty(), sheet, one.impact());
            }
            assignment.executeBatch();
            scoresheet.executeBatch();
            mark.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, values);
        statement.addBatch();
    }

    private static void run(Connection connection, String statement, Object... values) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            set(prepared, values);
            prepared.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
