package id.juara.front.rehearsal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.front.calculator.Calculator;
import id.juara.front.verification.Verifiers;
import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.harness.Neighbours;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class RehearsalTest {
    private static final String EDITION = "rehearsal-of-2017";
    private static final int NOT_SOUND = 1;

    @TestHTTPResource("/")
    URI server;

    @TempDir
    Path folder;

    private record Played(int exit, String said, String complained) {}

    @Test
    void aSeasonOfTwoHundredRunsFromTheFirstInvitationToTheNationalModelsAndRepeats() throws Exception {
        Cast.grant("staff-1", Role.STAFF);

        var first = rehearse(folder.resolve("first"));

        assertThat(first.complained()).isEmpty();
        assertThat(first.exit()).isZero();
        assertThat(first.said()).doesNotContain("\r");
        theSeasonWasWhole(folder.resolve("first"));
        entriesCameInBothWays(folder.resolve("first"));
        anybodyCanReckonItAgain(folder.resolve("first").resolve("bundle.zip"));

        forgetTheEdition();
        Files.createDirectories(folder.resolve("second"));
        Files.writeString(folder.resolve("second/season.json"), "{\"files\": {\"shortlist-90.xlsx\": {}}}");
        Files.writeString(folder.resolve("second/shortlist-90.xlsx"), "an earlier season's, with other cuts");
        Files.writeString(folder.resolve("second/notes.xlsx"), "somebody's own");
        var second = rehearse(folder.resolve("second"));

        assertThat(second.complained()).as(second.said()).isEmpty();
        for (var book : List.of("shortlist-20.xlsx", "shortlist-8.xlsx", "national-models.xlsx")) {
            assertThat(names(folder.resolve("second").resolve(book)))
                    .as(book)
                    .isEqualTo(names(folder.resolve("first").resolve(book)));
        }
        assertThat(folder.resolve("second"))
                .isDirectoryContaining("glob:**notes.xlsx")
                .isDirectoryNotContaining("glob:**shortlist-90.xlsx");
    }

    @Test
    void aServerThatTakesNoRehearsalsIsLeftAlone() throws SQLException {
        var before = acts();
        System.setProperty("juara.rehearsals", "false");
        try {
            var played = rehearse(folder);

            assertThat(played.exit()).isEqualTo(NOT_SOUND);
            assertThat(played.complained()).contains("takes no rehearsals; nothing was changed there.");
            assertThat(acts()).isEqualTo(before);
            assertThat(folder).isEmptyDirectory();
        } finally {
            System.clearProperty("juara.rehearsals");
        }
    }

    @Test
    void aSeedIsChosenInARehearsalOnly() throws SQLException {
        var cast =
                Cast.draft(id.juara.samples.SampleRules.small(id.juara.samples.SampleRules.freshName("no-rehearsal")));
        try (var database = Neighbours.asOwner();
                var change = database.prepareStatement("update edition set rehearsal = false where id = ?")) {
            change.setString(1, cast.edition());
            change.execute();
        }

        Cast.as(cast.staff())
                .body("{\"seed\": \"00112233445566778899aabbccddeeff\"}")
                .post("/api/v1/editions/" + cast.edition() + "/open")
                .then()
                .statusCode(409);
    }

    private void theSeasonWasWhole(Path results) throws IOException {
        JsonNode season =
                new ObjectMapper().readTree(results.resolve("season.json").toFile());
        assertThat(season.at("/screening/sent").asInt()).isEqualTo(200);
        assertThat(season.at("/screening/passed").asInt()).isEqualTo(90);
        assertThat(season.at("/screening/failed").asInt()).isEqualTo(110);
        assertThat(season.at("/rounds/0/ranked").asInt()).isEqualTo(90);
        assertThat(season.at("/rounds/0/scoresheets").asInt())
                .isEqualTo(270 + season.at("/rounds/0/extraReadings").asInt());
        assertThat(season.at("/rounds/0/chosen").asInt()).isEqualTo(20);
        assertThat(season.at("/rounds/0/found").asInt()).isBetween(10, 20);
        assertThat(season.at("/rounds/1/chosen").asInt()).isEqualTo(8);
        assertThat(season.path("files").size()).isEqualTo(6);

        assertThat(rows(results.resolve("shortlist-20.xlsx"))).hasSize(20);
        assertThat(rows(results.resolve("shortlist-8.xlsx"))).hasSize(8);
        assertThat(rows(results.resolve("national-models.xlsx"))).hasSize(8);
        assertThat(rows(results.resolve("ranking-desk.xlsx"))).hasSize(90);
        assertThat(rows(results.resolve("screening.xlsx"))).hasSize(110);
        given().get("/api/v1/results/" + EDITION + "/panel").then().statusCode(200);
    }

    private static void anybodyCanReckonItAgain(Path bundle) throws IOException, InterruptedException {
        var command = Verifiers.command(bundle);
        var plain = Verifiers.source(bundle);

        assertThat(command.failed()).isEmpty();
        assertThat(command.exit()).as(command.text()).isZero();
        assertThat(command.text()).contains("PASS  desk/effects.csv: ", "PASS  panel/ranking.csv: ");
        assertThat(plain.failed()).isEmpty();
        assertThat(plain.exit()).as(plain.text()).isZero();
        assertThat(plain.text()).contains("PASS  desk/effects.csv: persamaan Henderson");
    }

    /** One by one from units, and by the workbook from some local admins. */
    private static void entriesCameInBothWays(Path results) throws IOException, SQLException {
        JsonNode season =
                new ObjectMapper().readTree(results.resolve("season.json").toFile());
        var acts = new HashMap<String, Integer>();
        season.path("stages")
                .forEach(stage -> acts.put(
                        stage.path("stage").asText(), stage.path("done").asInt()));
        try (var database = Neighbours.asOwner();
                var count = database.prepareStatement(
                        "select count(*) from submission where edition = ? and provenance like 'import %'")) {
            count.setString(1, EDITION);
            var row = count.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isPositive().isEqualTo(acts.get("workbooks"));
        }
        assertThat(acts.get("entries") + acts.get("workbooks")).isEqualTo(200);
        assertThat(acts.get("sending")).isEqualTo(200);
    }

    private Played rehearse(Path results) {
        var said = new StringWriter();
        var complained = new StringWriter();
        var line = Calculator.of(List.of(Rehearse.class), "--lang=en")
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(complained));
        var exit = line.execute(
                "rehearse",
                "--url=" + server,
                "--token-url=" + Neighbours.issuer() + "/token",
                "--entries=200",
                "--seed=7",
                "--rules=" + rules(),
                "--out=" + results,
                "--parallel=4",
                "--lang=en");
        return new Played(exit, said.toString(), complained.toString());
    }

    /** The rules of 2017 with the cuts of a season fifteen times smaller. */
    private Path rules() {
        try {
            var text = Files.readString(Path.of("scoring-rules", "kipp-2017.yaml"))
                    .replace("edition: kipp-2017", "edition: " + EDITION)
                    .replace("cut: {top: 100,", "cut: {top: 20,")
                    .replace("cut: {top: 40,", "cut: {top: 8,");
            return Files.writeString(Files.createTempFile("kipp", ".yaml"), text);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What an entry says bears its edition's name: a season repeats where the name is free again. */
    private static void forgetTheEdition() throws SQLException {
        try (var database = Neighbours.asOwner();
                var forget = database.createStatement()) {
            forget.execute("truncate edition cascade");
        }
    }

    private static long acts() throws SQLException {
        try (var database = Neighbours.asOwner();
                var count = database.createStatement().executeQuery("select count(*) from event")) {
            count.next();
            return count.getLong(1);
        }
    }

    /** The rows below the header of the first sheet: the header is the row above the frozen pane's end. */
    private static List<List<String>> rows(Path book) throws IOException {
        try (var workbook = WorkbookFactory.create(book.toFile(), null, true)) {
            var sheet = workbook.getSheetAt(0);
            var first = sheet.getPaneInformation().getHorizontalSplitTopRow();
            var rows = new ArrayList<List<String>>();
            for (var at = first; at <= sheet.getLastRowNum(); at++) {
                if (sheet.getRow(at) != null) {
                    rows.add(cells(sheet.getRow(at)));
                }
            }
            return rows;
        }
    }

    private static List<String> cells(Row row) {
        var format = new DataFormatter();
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(at -> format.formatCellValue(row.getCell(at)))
                .toList();
    }

    /** The lines without the numbers, which count on from season to season. */
    private static List<List<String>> names(Path book) throws IOException {
        return rows(book).stream()
                .map(row -> row.stream()
                        .filter(cell -> !cell.startsWith(EDITION.toUpperCase()))
                        .toList())
                .toList();
    }
}
