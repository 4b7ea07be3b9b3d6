package id.juara.story.screening;

import static io.restassured.RestAssured.given;

import id.juara.harness.Neighbours;
import id.juara.harness.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An edition of its own for each test: one regency whose entries are sent through the API, staff with three clerks. */
public final class ScreenedEdition {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String RULES =
            """
            edition: EDITION
            title: {id: Edisi uji, en: An edition to try}
            calendar: {zone: Asia/Jakarta, opens: 2026-01-02T00:00, closes: 2026-04-01T00:00}
            groups:
              - {id: umum, title: {id: Umum, en: General}}
            questions:
              - {id: impact, title: {id: Dampak, en: Impact}, hint: {id: Sebutkan., en: Say it.}, most-words: 40}
            conditions:
              - id: old-enough
                holds: submission.monthsRunning >= 12
                says: {id: Belum berjalan satu tahun, en: Less than a year old}
                kind: fails-screening
              - id: title-used-once
                holds: submission.sameTitle == 0
                says: {id: Judul dipakai dua kali, en: The title is used twice}
                kind: fails-screening
              - id: real-answers
                holds: submission.fillerAnswers == 0
                says: {id: Jawaban tampak sembarang, en: An answer looks like filler}
                kind: asks-a-clerk
              - id: never-a-top-winner
                holds: "!honours.topWinner"
                says: {id: Sudah pernah menang, en: Has won before}
                kind: fails-screening
              - id: many-goals
                holds: submission.goals >= 5
                says: {id: Sedikit tujuan, en: Few goals}
                kind: warns
            rounds:
              - id: desk
                title: {id: Evaluasi, en: Desk}
                kind: marks
                readings: 1
                criteria:
                  - {id: novelty, title: {id: Kebaruan, en: Novelty}, weight: 100, scale: {from: 0, to: 100, step: 1}}
                points: {method: mean, decimals: 2, rounding: half-up}
                ties: [novelty, lot]
                cut: {top: 2, tie-at-line: lot}
            outcome: national-model
            """;

    private final String key = "g" + ProcessHandle.current().pid() + "-" + NEXT.incrementAndGet();

    public final String edition = "gate-" + key;
    final UUID round = UUID.randomUUID();
    public final String institutionName = "Kabupaten Gerbang " + key;
    final String nurse = "gate-nurse-" + key;
    final String admin = "gate-admin-" + key;
    final String otherAdmin = "gate-other-admin-" + key;
    public final String staff = "gate-staff-" + key;
    public final List<String> clerks = List.of("gate-clerk-1-" + key, "gate-clerk-2-" + key, "gate-clerk-3-" + key);

    public ScreenedEdition() {
        var rules = RULES.replace("EDITION", edition);
        asOwner(
                """
                insert into edition (id, rules_text, rules_sha256, state, opens, closes, age_counted_at)
                values (?, ?, ?, 'open', now() - interval '30 days', now() + interval '1 hour', now() + interval '1 hour')
                """,
                edition,
                rules,
                sha256(rules));
        asOwner(
                "insert into round (id, edition, code, position, seed, seed_commitment) values (?, ?, 'desk', 1, ?, ?)",
                round,
                edition,
                new byte[32],
                sha256(edition));
        var regency = institution("G" + key, institutionName);
        var elsewhere = institution("E" + key, "Kabupaten Tetangga " + key);
        var clinic = UUID.randomUUID();
        asOwner("insert into unit (id, institution, name) values (?, ?, 'Puskesmas Terapung')", clinic, regency);
        member(nurse, "unit", regency, clinic);
        member(admin, "local-admin", regency, null);
        member(otherAdmin, "local-admin", elsewhere, null);
        member(staff, "staff", null, null);
        clerks.forEach(clerk -> member(clerk, "staff", null, null));
    }

    public void asOwner(String statement, Object... values) {
        try (var link = Neighbours.asOwner();
                var run = link.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                run.setObject(i + 1, values[i]);
            }
            run.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> askOwner(String query, Object... values) {
        try (var link = Neighbours.asOwner();
                var run = link.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                run.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<String>();
            try (var row = run.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RequestSpecification as(String subject) {
        return given().auth()
                .oauth2(Tokens.of(subject))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Sends a sound entry. */
    public String sent(String title) {
        return sent(title, "2020-02-01", "Kunjungan naik dari 40 menjadi 310 orang sebulan di " + title + ".");
    }

    /** Sends an entry with that start and answer. */
    public String sent(String title, String startedOn, String impact) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("group", "umum");
        form.put("title", title);
        form.put("startedOn", startedOn);
        form.put("goals", List.of(3));
        form.put("answers", Map.of("impact", impact));
        String id = as(nurse)
                .body(form)
                .post("/api/v1/editions/" + edition + "/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(nurse).post("/api/v1/submissions/" + id + "/hand-in").then().statusCode(200);
        as(admin).post("/api/v1/submissions/" + id + "/send").then().statusCode(201);
        return id;
    }

    /** A former winner on an earlier list. */
    public void honour(int year, String level, String title, String unit, String institution) {
        asOwner(
                """
                insert into honour (id, year, level, title, title_key, unit, institution, source)
                values (gen_random_uuid(), ?, ?, ?, lower(?), ?, ?, 'uji')
                """,
                year,
                level,
                title,
                title,
                unit,
                institution);
    }

    public void closed() {
        asOwner(
                "update edition set opens = closes - interval '2 years', closes = clock_timestamp() - interval '1 second', version = version + 1 where id = ?",
                edition);
        as(staff).post("/api/v1/editions/" + edition + "/close").then().statusCode(200);
    }

    public ValidatableResponse run() {
        return as(staff).post(path("")).then();
    }

    public ValidatableResponse next(String clerk) {
        return as(clerk).post(path("/queue/next")).then();
    }

    public ValidatableResponse decide(String clerk, String finding, Map<String, Object> form) {
        return as(clerk)
                .body(form)
                .post("/api/v1/screening/findings/" + finding + "/decision")
                .then();
    }

    ValidatableResponse close() {
        return as(staff).post(path("/close")).then();
    }

    /** The job, once it has ended; as it stands after two minutes where it does not end. */
    ValidatableResponse ended(String job) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        var told = as(staff).get("/api/v1/jobs/" + job).then();
        while (told.extract().path("endedAt") == null && System.nanoTime() < until) {
            Thread.sleep(100);
            told = as(staff).get("/api/v1/jobs/" + job).then();
        }
        return told;
    }

    JsonPath list(String query) {
        return as(staff).get(path(query)).then().statusCode(200).extract().jsonPath();
    }

    public String path(String rest) {
        return "/api/v1/editions/" + edition + "/screening" + rest;
    }

    private UUID institution(String code, String name) {
        var id = UUID.randomUUID();
        asOwner(
                """
                insert into institution (id, code, name, cluster, province_code, zone, valid_from)
                values (?, ?, ?, 'regency', '33', 'Asia/Jakarta', date '2000-01-01')
                """,
                id,
                code,
                name);
        return id;
    }

    private void member(String subject, String role, UUID institution, UUID unit) {
        var person = UUID.randomUUID();
        asOwner(
                "insert into person (id, issuer, subject, name) values (?, ?, ?, ?)",
                person,
                Neighbours.issuer(),
                subject,
                subject);
        asOwner(
                "insert into membership (id, person, role, institution, unit) values (gen_random_uuid(), ?, ?, ?, ?)",
                person,
                role,
                institution,
                unit);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
