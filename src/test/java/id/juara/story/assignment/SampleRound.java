package id.juara.story.assignment;

import static io.restassured.RestAssured.given;

import id.juara.harness.Neighbours;
import id.juara.harness.Tokens;
import id.juara.law.proof.Digest;
import id.juara.samples.SentRevision;
import id.juara.story.entry.Entry;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A round of an edition of its own, with entrants and with people who may judge in it; told to the database as the stages
 * before would have left it. Everything after that goes through the API.
 */
public final class SampleRound {
    private static final String KIND = "kind: ";
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    public final String edition = "uji-" + RUN + "-" + MADE.incrementAndGet();
    public final UUID round = UUID.randomUUID();
    public final byte[] seed =
            Digest.of(edition.getBytes(StandardCharsets.UTF_8)).bytes();
    public final String staff = edition + "-staff";
    public final String secretary = edition + "-secretary";
    public final String auditor = edition + "-auditor";
    public final List<UUID> submissions = new ArrayList<>();
    public final List<UUID> institutions = new ArrayList<>();
    /** those who hold the judge's role; {@link #judge} names the subject of each */
    public final List<UUID> people = new ArrayList<>();

    /** @param rules lines of the round's rules, such as {@code readings: 2}; one may be the edition's {@code groups:}, one its {@code kind:} */
    public SampleRound(int submissions, int people, String... rules) {
        try (var connection = Neighbours.asOwner()) {
            connection.setAutoCommit(false);
            var made = person(connection, staff, "staff", null);
            person(connection, secretary, "secretary", null);
            person(connection, auditor, "auditor", null);
            round(connection, rules);
            for (int i = 0; i < submissions; i++) {
                submission(connection, made, i);
            }
            for (int i = 0; i < people; i++) {
                this.people.add(person(connection, judge(i), "judge", null));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The subject of that person. */
    public String judge(int i) {
        return edition + "-judge-" + i;
    }

    /** Where the round's routes begin. */
    public String path() {
        return "/api/v1/rounds/" + edition + "/desk";
    }

    /** A request in that person's name, with a key of its own. */
    public static RequestSpecification as(String subject) {
        return as(subject, UUID.randomUUID());
    }

    /** A request in that person's name, with that key. */
    public static RequestSpecification as(String subject, UUID key) {
        return given().auth()
                .oauth2(Tokens.of(subject))
                .contentType("application/json")
                .header("Idempotency-Key", key);
    }

    /** All who may judge take their seats, in order; gives the ids of the seats. */
    public List<UUID> seatAll() {
        var judges = people.stream().map(person -> Map.of("person", person)).toList();
        return as(secretary)
                .body(Map.of("judges", judges))
                .post(path() + "/judges")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("judges.id", String.class)
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    public ValidatableResponse deal() {
        return as(secretary).post(path() + "/assignments").then().statusCode(201);
    }

    public ValidatableResponse open() {
        return as(staff).post(path() + "/open").then().statusCode(200);
    }

    /** Seats all, deals, opens. */
    public SampleRound running() {
        seatAll();
        deal();
        open();
        return this;
    }

    /** The assignments of that judge, as his list tells them. */
    public List<UUID> pile(int judge) {
        return as(judge(judge))
                .get(path() + "/assignments/mine?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class)
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    /** Sends both marks of the sample criteria. */
    public ValidatableResponse save(int judge, UUID assignment, String novelty, String impact, String state) {
        return as(judge(judge))
                .body(Map.of("marks", Map.of("novelty", novelty, "impact", impact), "state", state))
                .put("/api/v1/assignments/" + assignment + "/scoresheet")
                .then();
    }

    /** Every judge submits the same marks for all he has. */
    public void markAll() {
        for (int judge = 0; judge < people.size(); judge++) {
            for (var assignment : pile(judge)) {
                save(judge, assignment, "70", "80", "submitted").statusCode(200);
            }
        }
    }

    /** Asks the database as its owner: one figure. */
    public static long figure(String query, Object... values) {
        try (var connection = Neighbours.asOwner();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes the database as its owner. */
    public static void change(String statement, Object... values) {
        try (var connection = Neighbours.asOwner()) {
            run(connection, statement, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void round(Connection connection, String... rules) throws SQLException {
        var text = text(rules);
        var sha256 = Digest.of(text.getBytes(StandardCharsets.UTF_8)).bytes();
        run(
                connection,
                """
                insert into edition (id, rules_text, rules_sha256, state, opens, closes, age_counted_at)
                values (?, ?, ?, 'closed', '2026-01-01Z', '2026-02-01Z', '2026-02-01Z')
                """,
                edition,
                text,
                sha256);
        run(
                connection,
                "insert into round (id, edition, code, position, seed, seed_commitment) values (?, ?, 'desk', 1, ?, ?)",
                round,
                edition,
                seed,
                Digest.of(seed).bytes());
    }

    private void submission(Connection connection, UUID made, int i) throws SQLException {
        var institution = UUID.randomUUID();
        var unit = UUID.randomUUID();
        var submission = UUID.randomUUID();
        var number = edition + "-" + (1000 + i);
        institutions.add(institution);
        submissions.add(submission);
        run(
                connection,
                """
                insert into institution (id, code, name, cluster, province_code, zone, valid_from)
                values (?, ?, ?, 'regency', ?, 'Asia/Jakarta', '2000-01-01')
                """,
                institution,
                number,
                "Kabupaten " + i,
                edition + "-p" + i);
        run(connection, "insert into unit (id, institution, name) values (?, ?, 'Dinas')", unit, institution);
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
                number,
                number,
                made);
        SentRevision.keep(
                connection,
                submission,
                number,
                new Entry(
                        edition,
                        number,
                        "Dinas",
                        "umum",
                        Optional.empty(),
                        "Inovasi " + i,
                        Optional.empty(),
                        List.of(),
                        Map.of("summary", "Dikirim"),
                        List.of()));
        run(connection, "insert into entrant (round, submission) values (?, ?)", round, submission);
    }

    private UUID person(Connection connection, String subject, String role, UUID institution) throws SQLException {
        var person = UUID.randomUUID();
        run(
                connection,
                "insert into person (id, issuer, subject, name) values (?, ?, ?, ?)",
                person,
                Neighbours.issuer(),
                subject,
                "Bapak " + subject);
        run(
                connection,
                "insert into membership (id, person, role, institution) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                person,
                role,
                institution);
        return person;
    }

    private static void run(Connection connection, String statement, Object... values) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private String text(String... rules) {
        return """
                edition: %s
                title: {id: Uji, en: Trial}
                calendar: {zone: Asia/Jakarta, opens: 2026-01-01T00:00, closes: 2026-02-01T00:00}
                %s
                rounds:
                  - id: desk
                    title: {id: Evaluasi, en: Desk}
                    kind: %s
                    criteria:
                      - id: novelty
                        title: {id: Kebaruan, en: Novelty}
                        weight: 40
                        scale: {from: 0, to: 100, step: 0.5}
                        anchors: {0: {id: Tidak ada, en: None}}
                      - id: impact
                        title: {id: Dampak, en: Impact}
                        weight: 60
                        scale: {from: 0, to: 100, step: 0.5}
                    %s
                outcome: national-model
                """
                .formatted(edition, groups(rules), kind(rules), String.join("\n    ", lines(rules)));
    }

    /** Two go on where nothing is said. */
    private static List<String> lines(String... rules) {
        var lines = new ArrayList<>(List.of(rules));
        lines.removeIf(line -> line.startsWith("groups:") || line.startsWith(KIND));
        if (lines.stream().noneMatch(line -> line.startsWith("cut:"))) {
            lines.add("cut: {top: 2}");
        }
        return lines;
    }

    private static String kind(String... rules) {
        return Stream.of(rules)
                .filter(line -> line.startsWith(KIND))
                .findFirst()
                .map(line -> line.substring(KIND.length()))
                .orElse("marks");
    }

    private static String groups(String... rules) {
        return Stream.of(rules)
                .filter(line -> line.startsWith("groups:"))
                .findFirst()
                .orElse("");
    }
}
