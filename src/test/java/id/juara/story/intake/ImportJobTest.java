package id.juara.story.intake;

import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static id.juara.samples.SampleInstitutions.MAKASSAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.juara.harness.Cast;
import id.juara.harness.Neighbours;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The import of a long table goes on when its sender has left, and ends as a short one does. */
@QuarkusTest
class ImportJobTest {
    @Inject
    ForgetImportTables forget;

    private Cast cast;
    private String admin;

    @BeforeEach
    void anOpenEditionWithALocalAdmin() {
        cast = Cast.of(SampleRules.small(SampleRules.freshName("long-intake")));
        admin = cast.localAdmin(BANYUWANGI);
    }

    @Test
    void aLongTableIsImportedByAJobThatCountsAndAnswersAsAShortOne() {
        var book = rows(1_001, 0);

        var begun = Sheets.send(cast.staff(), path("?sent=true"), book);
        begun.statusCode(202)
                .header("Location", containsString("/api/v1/jobs/"))
                .body("kind", equalTo("import"))
                .body("state", equalTo("WAITING"));
        var ended = ended(cast.staff(), begun);

        assertThat(ended.getString("state")).isEqualTo("DONE");
        assertThat(ended.getLong("done")).isEqualTo(2_002);
        assertThat(ended.getLong("total")).isEqualTo(2_002);
        var result = ended.getMap("result");
        assertThat(result)
                .containsEntry("rows", 1_001)
                .containsEntry("added", 1_001)
                .containsEntry("sent", 1_001)
                .containsEntry("faults", List.of());
        assertThat(result.keySet()).isEqualTo(shortAnswer().keySet());
        var again = ended(cast.staff(), Sheets.send(cast.staff(), path("?sent=true"), book));
        assertThat(again.getMap("result")).containsEntry("same", 1_001).containsEntry("sent", 0);
        assertThat(Cast.as(cast.staff())
                        .get("/api/v1/ledger?about=edition/" + cast.edition())
                        .jsonPath()
                        .getList("items.kind"))
                .contains("EntriesImported");
    }

    @Test
    void aTableOfAThousandRowsIsImportedWhileItsSenderWaits() {
        Sheets.send(cast.staff(), path("?dryRun=true"), rows(1_000, 0))
                .statusCode(200)
                .body("added", equalTo(1_000));
    }

    @Test
    void aShortTableMayBeAJobTooAndADryRunStoresNothing() {
        var tried = ended(admin, Sheets.sendWithoutWaiting(admin, path("?dryRun=true"), twoRows()));
        assertThat(tried.getMap("result")).containsEntry("added", 2).containsEntry("dryRun", true);
        assertThat(tried.getLong("done")).isEqualTo(2);
        list().body("items", empty());

        ended(admin, Sheets.sendWithoutWaiting(admin, path(""), twoRows()));

        list().body("items", hasSize(2));
    }

    @Test
    void aTableWithFaultsIsToldWholeStoresNothingAndIsGivenBackToItsSenderAlone() throws Exception {
        var begun = Sheets.send(cast.staff(), path(""), rows(1_001, 3));
        var job = begun.statusCode(202).extract().<String>path("id");

        var ended = ended(cast.staff(), begun);

        assertThat(ended.getString("state")).isEqualTo("DONE");
        assertThat(ended.getList("result.faults.cell")).containsExactly("G2", "G3", "G4");
        list().body("items", empty());
        var back = Cast.as(cast.staff())
                .get(path("/" + job + "/faults.xlsx"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = Sheets.read(back)) {
            var row = workbook.getSheet("Inovasi").getRow(1);
            assertThat(row.getCell(row.getLastCellNum() - 1).getStringCellValue())
                    .contains("G2", "besok");
        }
        Cast.as(admin).get(path("/" + job + "/faults.xlsx")).then().statusCode(404);
        Cast.as(admin).get("/api/v1/jobs/" + job).then().statusCode(404);
        Cast.as(cast.staff())
                .get("/api/v1/editions/another/imports/" + job + "/faults.xlsx")
                .then()
                .statusCode(404);
    }

    @Test
    void aTableIsKeptForAWeekAfterItsImport() {
        var begun = Sheets.sendWithoutWaiting(admin, path(""), twoRows());
        var job = begun.extract().<String>path("id");
        ended(admin, begun);
        forget.run();
        Cast.as(admin).get(path("/" + job + "/faults.xlsx")).then().statusCode(200);

        asOwner("update import_table set kept_at = kept_at - interval '8 days' where job = ?", UUID.fromString(job));
        forget.run();

        Cast.as(admin).get(path("/" + job + "/faults.xlsx")).then().statusCode(404);
        Cast.as(admin).get("/api/v1/jobs/" + job).then().statusCode(200).body("result.added", equalTo(2));
    }

    @Test
    void whatIsNoHonestTableIsRefusedAtOnce() {
        Sheets.sendWithoutWaiting(admin, path(""), new byte[] {'P', 'K', 3, 4, 0, 0, 1})
                .statusCode(422);
        Sheets.sendWithoutWaiting(admin, path(""), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})
                .statusCode(422)
                .body("title", equalTo("workbook-old"));
        Sheets.sendWithoutWaiting(admin, path("?sent=true"), twoRows()).statusCode(403);
        assertThat(Cast.as(admin).get("/api/v1/jobs").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void aSecondTableIsRefusedWhileAJobHasOneToImport() throws SQLException {
        try (var held = importsOfTheEditionHeld()) {
            var begun = Sheets.sendWithoutWaiting(admin, path(""), twoRows());

            Sheets.sendWithoutWaiting(admin, path(""), twoRows())
                    .statusCode(409)
                    .body("title", equalTo("import-running"));
            Sheets.send(cast.localAdmin(MAKASSAR), path(""), twoRows())
                    .statusCode(409)
                    .body("title", equalTo("import-running"));
            Cast.as(admin)
                    .get(path("/" + begun.extract().path("id") + "/faults.xlsx"))
                    .then()
                    .statusCode(409)
                    .body("title", equalTo("job-not-done"));

            held.close();
            assertThat(ended(admin, begun).getMap("result")).containsEntry("added", 2);
        }
        Sheets.send(admin, path(""), twoRows()).statusCode(200).body("same", equalTo(2));
    }

    @Test
    void theSameRequestSentTwiceBeginsOneJob() {
        var key = UUID.randomUUID();
        var book = twoRows();

        var first = Sheets.sendWithoutWaiting(admin, path(""), book, key);
        var second = Sheets.sendWithoutWaiting(admin, path(""), book, key);

        assertThat(second.statusCode(202).extract().asString())
                .isEqualTo(first.statusCode(202).extract().asString());
        ended(admin, first);
        assertThat(Cast.as(admin).get("/api/v1/jobs").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void aCancelledImportStoresNothing() throws SQLException {
        try (var held = importsOfTheEditionHeld()) {
            var begun = Sheets.sendWithoutWaiting(admin, path(""), twoRows());
            told(admin, begun, job -> job.getString("state").equals("RUNNING"));

            Cast.as(admin)
                    .post("/api/v1/jobs/" + begun.extract().path("id") + "/cancel")
                    .then()
                    .statusCode(200);
            held.close();

            assertThat(ended(admin, begun).getString("state")).isEqualTo("CANCELLED");
        }
        list().body("items", empty());
        Sheets.send(admin, path(""), twoRows()).statusCode(200).body("added", equalTo(2));
    }

    @Test
    void aTableWhoseTurnComesAfterTheCloseIsNotImportedAndTheSenderIsToldWhy() throws SQLException {
        try (var held = importsOfTheEditionHeld()) {
            var begun = Sheets.sendWithoutWaiting(admin, path(""), twoRows());
            told(admin, begun, job -> job.getString("state").equals("RUNNING"));
            asOwner("update edition set closes = clock_timestamp() where id = ?", cast.edition());
            held.close();

            var ended = ended(admin, begun);
            assertThat(ended.getString("state")).isEqualTo("FAILED");
            assertThat(ended.getString("failure.id")).contains("ditutup");
            assertThat(ended.getString("failure.en")).contains("closed");
        }
        list().body("items", empty());
        Sheets.sendWithoutWaiting(admin, path(""), twoRows()).statusCode(409).body("title", equalTo("window-closed"));
    }

    private Map<String, Object> shortAnswer() {
        return Sheets.send(cast.staff(), path("?dryRun=true"), rows(1, 0))
                .statusCode(200)
                .body("sha256", notNullValue())
                .extract()
                .jsonPath()
                .getMap("");
    }

    /** Keeps imports into the edition waiting until it is closed: what one in another transaction does. */
    private Connection importsOfTheEditionHeld() throws SQLException {
        var connection = Neighbours.asOwner();
        try (var lock = connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "import/" + cast.edition());
            lock.execute();
        }
        return connection;
    }

    private static void asOwner(String statement, Object value) {
        try (var connection = Neighbours.asOwner();
                var run = connection.prepareStatement(statement)) {
            run.setObject(1, value);
            run.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonPath ended(String subject, ValidatableResponse begun) {
        return told(subject, begun, job -> job.getString("endedAt") != null);
    }

    /** The job once it stands so. */
    private static JsonPath told(String subject, ValidatableResponse begun, Predicate<JsonPath> stands) {
        var path = "/api/v1/jobs/" + begun.statusCode(202).extract().path("id");
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < until) {
            var job =
                    Cast.as(subject).get(path).then().statusCode(200).extract().jsonPath();
            if (stands.test(job)) {
                return job;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("the job never stood so");
    }

    /** So many sound rows of two institutions, the first few with a goal that is none. */
    private static byte[] rows(int many, int flawed) {
        var rows = new ArrayList<Object[]>();
        for (var n = 0; n < many; n++) {
            var title = FLOATING_CLINIC.title() + " " + n;
            var own = n < flawed ? Sheets.row("L-" + n, title, 5, "besok") : Sheets.row("L-" + n, title);
            rows.add(Sheets.rowOf(n % 2 == 0 ? BANYUWANGI : MAKASSAR, own));
        }
        return Sheets.book(Sheets.ofStaff(), rows);
    }

    private static byte[] twoRows() {
        return Sheets.book(
                Sheets.OWN, List.of(Sheets.row("A-1", FLOATING_CLINIC.title()), Sheets.row("A-2", WASTE_BANK.title())));
    }

    private ValidatableResponse list() {
        return Cast.as(cast.staff())
                .get("/api/v1/editions/" + cast.edition() + "/submissions")
                .then()
                .statusCode(200);
    }

    private String path(String rest) {
        return "/api/v1/editions/" + cast.edition() + "/imports" + rest;
    }
}
