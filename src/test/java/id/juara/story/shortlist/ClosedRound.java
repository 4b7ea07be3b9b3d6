package id.juara.story.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Cast;
import id.juara.harness.Neighbours;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Language;
import id.juara.samples.SentRevision;
import id.juara.story.entry.Entry;
import id.juara.story.rulebook.Rulebook;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An edition whose desk round is closed, told to the database as the stages before would have left it: submissions of one
 * institution each, two judges who have marked them all, and the people who decide. A panel round follows. Everything
 * after that goes through the API.
 */
public final class ClosedRound {
    /** how every judge's name begins, so that a test can look for it in what the public gets */
    public static final String JUDGE_NAME = "Hakim Rahasia";

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final List<String> CLUSTERS = List.of("regency", "city", "province");

    public final String edition = "tutup-" + RUN + "-" + MADE.incrementAndGet();
    public final UUID desk = UUID.randomUUID();
    public final UUID panel = UUID.randomUUID();
    public final String staff = edition + "-staff";
    public final String otherStaff = edition + "-other-staff";
    public final String signatory = edition + "-signatory";
    public final String otherSignatory = edition + "-other-signatory";
    /** one who holds the roles of staff and signatory both */
    public final String bothHands = edition + "-both-hands";

    public final String secretary = edition + "-secretary";
    public final String auditor = edition + "-auditor";
    public final List<UUID> submissions = new ArrayList<>();
    public final List<UUID> judges = new ArrayList<>();
    private final List<List<UUID>> seats = List.of(new ArrayList<>(), new ArrayList<>());

    /**
     * @param desk lines of the desk round's rules, {@code cut} among them
     * @param panel lines of the panel's rules
     * @param marks for each submission the marks of each judge: novelty, impact
     */
    public ClosedRound(List<String> desk, List<String> panel, int[][]... marks) {
        try (var connection = Neighbours.asOwner()) {
            connection.setAutoCommit(false);
            var made = people(connection);
            edition(connection, text(desk, panel));
            for (int i = 0; i < marks.length; i++) {
                submission(connection, made, i);
            }
            for (int i = 0; i < marks.length; i++) {
                for (int judge = 0; judge < marks[i].length; judge++) {
                    mark(connection, 0, submissions.get(i), judge, marks[i][judge][0], marks[i][judge][1]);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Four submissions with 90, 80, 70 and 60 points, of which two go on. */
    public static ClosedRound ofFour(String... desk) {
        var rules = new ArrayList<>(List.of(desk));
        rules.add("cut: {top: 2}");
        return new ClosedRound(rules, List.of(), both(90), both(80), both(70), both(60));
    }

    /** Two of four go on by 40 % novelty and 60 % impact; the third would by novelty. */
    public static ClosedRound novelOrUseful() {
        return new ClosedRound(
                List.of("cut: {top: 2}"),
                List.of(),
                both(90),
                marks(new int[] {60, 90}, new int[] {60, 90}),
                marks(new int[] {89, 60}, new int[] {89, 60}),
                both(10));
    }

    /** Two judges who give the same mark for everything. */
    public static int[][] both(int mark) {
        return new int[][] {{mark, mark}, {mark, mark}};
    }

    public static int[][] marks(int[]... judges) {
        return judges;
    }

    public String path() {
        return "/api/v1/rounds/" + edition + "/desk";
    }

    public String panelPath() {
        return "/api/v1/rounds/" + edition + "/panel";
    }

    public String results() {
        return "/api/v1/results/" + edition + "/desk";
    }

    public String number(int submission) {
        return edition.toUpperCase() + "-%06d".formatted(submission);
    }

    public String institution(int submission) {
        return "Pemerintah " + number(submission);
    }

    public String localAdmin(int submission) {
        return edition + "-admin-" + submission;
    }

    public String writer(int submission) {
        return edition + "-writer-" + submission;
    }

    public ValidatableResponse propose() {
        return propose(Map.of());
    }

    public ValidatableResponse propose(Map<String, ?> form) {
        return Cast.as(staff).body(form).post(path() + "/shortlist").then();
    }

    public ValidatableResponse seal() {
        return Cast.as(signatory).post(path() + "/shortlist/seal").then();
    }

    public ClosedRound sealed() {
        propose().statusCode(201);
        seal().statusCode(200);
        return this;
    }

    public ValidatableResponse announce(Instant hour) {
        return Cast.as(staff)
                .body(Map.of("announcedAt", hour.toString()))
                .post(path() + "/publish")
                .then();
    }

    public ValidatableResponse approve() {
        return Cast.as(signatory).post(path() + "/publish/approval").then();
    }

    /** Sealed, announced for now, and signed. */
    public ClosedRound published() {
        sealed();
        announce(Instant.now()).statusCode(201);
        approve().statusCode(200);
        return this;
    }

    /** Moves the whole publication by that interval, such as {@code -10 days}. */
    public ClosedRound later(String interval) {
        change(
                "update publication set announced_at = announced_at + ?::interval,"
                        + " objections_until = objections_until + ?::interval where round in (?, ?)",
                interval,
                interval,
                desk,
                panel);
        return this;
    }

    /** Gives a judge's mark another value, as only the owner of the database could. */
    public void tamper(int submission, int novelty) {
        change(
                """
                update mark set value = ? where criterion = 'novelty' and scoresheet = (
                    select s.id from scoresheet s join assignment a on a.id = s.assignment
                    where a.submission = ? and s.round = ? order by s.id limit 1)
                """,
                novelty,
                submissions.get(submission),
                desk);
    }

    /** Seats the judges in the panel, who have marked that submission, and closes it once {@link #closePanel} is called. */
    public void markInPanel(int submission, int judge, int novelty, int impact) {
        try (var connection = Neighbours.asOwner()) {
            mark(connection, 1, submissions.get(submission), judge, novelty, impact);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void closePanel() {
        change("update round set state = 'closed', closed_at = clock_timestamp() where id = ?", panel);
    }

    public static void change(String statement, Object... values) {
        try (var connection = Neighbours.asOwner()) {
            run(connection, statement, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks the database as its owner: one value, as text. */
    public static String ask(String query, Object... values) {
        try (var connection = Neighbours.asOwner();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID people(Connection connection) throws SQLException {
        var made = person(connection, staff, "staff", null, null);
        person(connection, otherStaff, "staff", null, null);
        person(connection, signatory, "signatory", null, null);
        person(connection, otherSignatory, "signatory", null, null);
        member(connection, person(connection, bothHands, "staff", null, null), "signatory", null, null);
        person(connection, secretary, "secretary", null, null);
        person(connection, auditor, "auditor", null, null);
        for (int i = 0; i < 2; i++) {
            judges.add(person(connection, edition + "-judge-" + i, "judge", null, null));
        }
        return made;
    }

    private void edition(Connection connection, String rules) throws SQLException {
        assertThat(Rulebook.read(edition, rules).flawLines(Language.EN)).isEmpty();
        run(
                connection,
                """
                insert into edition (id, rules_text, rules_sha256, state, opens, closes, age_counted_at)
                values (?, ?, ?, 'closed', '2026-01-01Z', '2026-02-01Z', '2026-02-01Z')
                """,
                edition,
                rules,
                Digest.of(rules.getBytes(StandardCharsets.UTF_8)).bytes());
        var position = 0;
        for (var round : List.of(desk, panel)) {
            var seed = Digest.of((edition + position).getBytes(StandardCharsets.UTF_8));
            run(
                    connection,
                    """
                    insert into round (id, edition, code, position, state, seed, seed_commitment)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    round,
                    edition,
                    position == 0 ? "desk" : "panel",
                    ++position,
                    round.equals(desk) ? "closed" : "waiting",
                    seed.bytes(),
                    Digest.of(seed.bytes()).bytes());
            for (int i = 0; i < judges.size(); i++) {
                var seat = UUID.randomUUID();
                seats.get(position - 1).add(seat);
                run(
                        connection,
                        "insert into round_judge (id, round, person) values (?, ?, ?)",
                        seat,
                        round,
                        judges.get(i));
            }
        }
    }

    private void submission(Connection connection, UUID made, int i) throws SQLException {
        var institution = UUID.randomUUID();
        var unit = UUID.randomUUID();
        var submission = UUID.randomUUID();
        submissions.add(submission);
        run(
                connection,
                """
                insert into institution (id, code, name, cluster, province_code, zone, valid_from)
                values (?, ?, ?, ?, '35', 'Asia/Jakarta', '2024-01-01')
                """,
                institution,
                number(i),
                institution(i),
                CLUSTERS.get(i % CLUSTERS.size()));
        run(connection, "insert into unit (id, institution, name) values (?, ?, ?)", unit, institution, "Dinas " + i);
        person(connection, localAdmin(i), "local-admin", institution, null);
        person(connection, writer(i), "unit", institution, unit);
        run(
                connection,
                """
                insert into submission
                    (id, edition, institution, unit, number, group_id, title, title_key, state, made_by)
                values (?, ?, ?, ?, ?, 'umum', 'Diubah setelah dikirim', ?, 'sent', ?)
                """,
                submission,
                edition,
                institution,
                unit,
                number(i),
                number(i),
                made);
        SentRevision.keep(
                connection,
                submission,
                number(i),
                new Entry(
                        edition,
                        number(i),
                        "Dinas " + i,
                        "umum",
                        Optional.of("Pelayanan inklusif"),
                        "Inovasi " + i,
                        Optional.empty(),
                        List.of(3),
                        Map.of("summary", "Ringkasan " + i),
                        List.of()));
        run(connection, "insert into entrant (round, submission) values (?, ?)", desk, submission);
    }

    private void mark(Connection connection, int round, UUID submission, int judge, int novelty, int impact)
            throws SQLException {
        var assignment = UUID.randomUUID();
        var sheet = UUID.randomUUID();
        var in = round == 0 ? desk : panel;
        run(
                connection,
                "insert into assignment (id, round, submission, judge) values (?, ?, ?, ?)",
                assignment,
                in,
                submission,
                seats.get(round).get(judge));
        run(
                connection,
                """
                insert into scoresheet (id, assignment, round, state, remark, fingerprint, submitted_at, version)
                values (?, ?, ?, 'submitted', ?, ?, now(), 1)
                """,
                sheet,
                assignment,
                in,
                "Catatan untuk pengusul",
                Digest.of(sheet.toString().getBytes(StandardCharsets.UTF_8)).bytes());
        run(
                connection,
                "insert into mark (scoresheet, criterion, value) values (?, 'novelty', ?), (?, 'impact', ?)",
                sheet,
                novelty,
                sheet,
                impact);
    }

    private UUID person(Connection connection, String subject, String role, UUID institution, UUID unit)
            throws SQLException {
        var person = UUID.randomUUID();
        run(
                connection,
                "insert into person (id, issuer, subject, name) values (?, ?, ?, ?)",
                person,
                Neighbours.issuer(),
                subject,
                (role.equals("judge") ? JUDGE_NAME : "Orang") + " " + subject);
        member(connection, person, role, institution, unit);
        return person;
    }

    private static void member(Connection connection, UUID person, String role, UUID institution, UUID unit)
            throws SQLException {
        run(
                connection,
                "insert into membership (id, person, role, institution, unit) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                person,
                role,
                institution,
                unit);
    }

    private static void run(Connection connection, String statement, Object... values) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private String text(List<String> desk, List<String> panel) {
        return """
                edition: %s
                title: {id: Uji, en: Trial}
                calendar: {zone: Asia/Jakarta, opens: 2026-01-01T00:00, closes: 2026-02-01T00:00}
                groups:
                  - {id: umum, title: {id: Umum, en: General}}
                rounds:
                  - id: desk
                    title: {id: Penilaian berkas, en: Desk evaluation}
                %s
                  - id: panel
                    title: {id: Presentasi, en: Panel}
                    from: desk
                %s
                outcome: national-model
                """
                .formatted(
                        edition,
                        lines(desk, "kind: marks", "readings: 2"),
                        lines(panel, "kind: panel", "readings: all", "cut: {top: 1}"));
    }

    /** The lines of a round: those usual ones that are not said otherwise, and the criteria unless a plenary decides. */
    private static String lines(List<String> said, String... usual) {
        var lines = new ArrayList<>(said);
        var plenary = said.stream().anyMatch(line -> line.startsWith("kind: deliberation"));
        for (var line : usual) {
            var key = line.substring(0, line.indexOf(':') + 1);
            if (said.stream().noneMatch(one -> one.startsWith(key)) && !(plenary && key.equals("readings:"))) {
                lines.add(line);
            }
        }
        if (!plenary) {
            lines.add("criteria:");
            lines.add("  - {id: novelty, weight: 40, scale: {from: 0, to: 100, step: 1},"
                    + " title: {id: Kebaruan, en: Novelty}}");
            lines.add("  - {id: impact, weight: 60, scale: {from: 0, to: 100, step: 1},"
                    + " title: {id: Dampak, en: Impact}}");
        }
        return "    " + String.join("\n    ", lines);
    }
}
