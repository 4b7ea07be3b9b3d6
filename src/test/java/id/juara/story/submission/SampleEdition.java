package id.juara.story.submission;

import static io.restassured.RestAssured.given;

import id.juara.harness.Neighbours;
import id.juara.harness.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An open edition of its own for each test, with two institutions, their people, and staff. */
public final class SampleEdition {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String key = "s" + ProcessHandle.current().pid() + "-" + NEXT.incrementAndGet();

    public final String edition = "try-" + key;
    public final UUID regency = UUID.randomUUID();
    public final UUID clinic = UUID.randomUUID();
    public final UUID library = UUID.randomUUID();
    public final UUID otherRegency = UUID.randomUUID();
    public final UUID otherClinic = UUID.randomUUID();

    public final String nurse = "nurse-" + key;
    public final String doctor = "doctor-" + key;
    public final String librarian = "librarian-" + key;
    public final String admin = "admin-" + key;
    public final String otherNurse = "other-nurse-" + key;
    public final String otherAdmin = "other-admin-" + key;
    public final String staff = "staff-" + key;
    public final String judge = "judge-" + key;

    private SampleEdition() {}

    public static SampleEdition inSilence(String silence) {
        var open = new SampleEdition();
        open.found(silence);
        return open;
    }

    public static SampleEdition now() {
        return inSilence("stays");
    }

    /** Runs a statement as the owner of the schema: what no route can do. */
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

    public String askOwner(String query, Object... values) {
        try (var link = Neighbours.asOwner();
                var run = link.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                run.setObject(i + 1, values[i]);
            }
            try (var row = run.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void closesIn(String interval) {
        asOwner(
                "update edition set closes = clock_timestamp() + ?::interval, version = version + 1 where id = ?",
                interval,
                edition);
    }

    public void opensIn(String interval) {
        asOwner(
                "update edition set opens = clock_timestamp() + ?::interval, version = version + 1 where id = ?",
                interval,
                edition);
    }

    public UUID person(String subject) {
        return UUID.fromString(askOwner("select id from person where subject = ?", subject));
    }

    public static RequestSpecification as(String subject) {
        return given().auth().oauth2(Tokens.of(subject)).contentType(ContentType.JSON);
    }

    public static RequestSpecification once(String subject) {
        return as(subject).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A sound entry. */
    public static Map<String, Object> entry(String title) {
        var form = new LinkedHashMap<String, Object>();
        form.put("group", "umum");
        form.put("category", "Pelayanan inklusif");
        form.put("title", title);
        form.put("startedOn", "2024-02-01");
        form.put("goals", List.of(3, 10));
        form.put(
                "answers",
                new LinkedHashMap<>(Map.of(
                        "summary", "Perahu membawa dokter ke pulau kecil setiap pekan.",
                        "impact", "Kunjungan naik dari 40 menjadi 310 orang sebulan, dihitung puskesmas.")));
        return form;
    }

    public String draft(String title) {
        return draft(nurse, entry(title));
    }

    public String draft(String subject, Map<String, Object> form) {
        return tryToDraft(subject, form).statusCode(201).extract().path("id");
    }

    public ValidatableResponse tryToDraft(String subject, Map<String, Object> form) {
        return once(subject)
                .body(form)
                .post("/api/v1/editions/" + edition + "/submissions")
                .then();
    }

    public String handedIn(String title) {
        var id = draft(title);
        as(nurse).post("/api/v1/submissions/" + id + "/hand-in").then().statusCode(200);
        return id;
    }

    public ValidatableResponse send(String id) {
        return once(admin).post("/api/v1/submissions/" + id + "/send").then();
    }

    public String sent(String title) {
        var id = handedIn(title);
        send(id).statusCode(201);
        return id;
    }

    private void found(String silence) {
        var rules = rules().replace("EDITION", edition).replace("SILENCE", silence);
        asOwner(
                """
                insert into edition (id, rules_text, rules_sha256, state, opens, closes, age_counted_at)
                values (?, ?, ?, 'open', now() - interval '30 days', now() + interval '30 days', now() + interval '30 days')
                """,
                edition,
                rules,
                sha256(rules.getBytes(StandardCharsets.UTF_8)));
        institution(regency, "R" + key, "Kabupaten Uji " + key);
        institution(otherRegency, "O" + key, "Kabupaten Lain " + key);
        unit(clinic, regency, "Puskesmas Terapung");
        unit(library, regency, "Perpustakaan Daerah");
        unit(otherClinic, otherRegency, "Puskesmas Lain");
        member(nurse, "unit", regency, clinic);
        member(doctor, "unit", regency, clinic);
        member(librarian, "unit", regency, library);
        member(admin, "local-admin", regency, null);
        member(otherNurse, "unit", otherRegency, otherClinic);
        member(otherAdmin, "local-admin", otherRegency, null);
        member(staff, "staff", null, null);
        member(judge, "judge", null, null);
    }

    private void institution(UUID id, String code, String name) {
        asOwner(
                """
                insert into institution (id, code, name, cluster, province_code, zone, valid_from)
                values (?, ?, ?, 'regency', '33', 'Asia/Jakarta', date '2000-01-01')
                """,
                id,
                code,
                name);
    }

    private void unit(UUID id, UUID institution, String name) {
        asOwner("insert into unit (id, institution, name) values (?, ?, ?)", id, institution, name);
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
                "insert into membership (id, person, role, institution, unit) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                person,
                role,
                institution,
                unit);
    }

    private static String rules() {
        try (var file = SampleEdition.class.getResourceAsStream("/submission/rules.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
