package id.juara.story.round;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.juara.ground.upload.Limits;
import id.juara.ground.upload.ReadTable;
import id.juara.ground.upload.Wanted;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ScoresheetExportTest {
    private static final List<String> FORMS = List.of("json", "xlsx", "csv");

    @TempDir
    Path folder;

    @Test
    void scoresheetsAreHandedOutOnceTheRoundIsClosed() {
        var round = new SampleRound(1, 1, "readings: 1").running();
        round.markAll();

        for (var form : FORMS) {
            as(round.staff)
                    .get(round.path() + "/scoresheets." + form)
                    .then()
                    .statusCode(409)
                    .body("title", equalTo("round-not-closed"));
            as(round.judge(0)).get(round.path() + "/scoresheets." + form).then().statusCode(403);
            as(round.secretary)
                    .get(round.path() + "/scoresheets." + form)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void readersAreNumbersAndNobodyIsNamed() throws IOException {
        var round = new SampleRound(2, 2, "readings: 2").running();
        round.markAll();
        round.save(0, round.pile(0).get(0), "70.5", "80", "submitted").statusCode(200);
        as(round.staff).post(round.path() + "/close").then().statusCode(200);

        var told = as(round.auditor)
                .get(round.path() + "/scoresheets.json")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body(
                        "items.number",
                        contains(
                                round.edition + "-1000",
                                round.edition + "-1000",
                                round.edition + "-1001",
                                round.edition + "-1001"))
                .body("items.reader", contains(1, 2, 1, 2))
                .body("items.counts.unique()", contains(true))
                .body("items.total", containsInAnyOrder("76", "76", "76", "76.2"))
                .extract()
                .asString();
        var csv = as(round.staff).get(round.path() + "/scoresheets.csv").asString();
        var workbook = as(round.staff).get(round.path() + "/scoresheets.xlsx").asByteArray();
        var table = ReadTable.from(
                Files.write(folder.resolve("sheets.xlsx"), workbook),
                new Wanted(Optional.empty(), List.of("Nomor", "Pembaca", "Kebaruan"), List.of(), Limits.USUAL));

        assertThat(table.rows()).hasSize(4);
        assertThat(table.rows())
                .extracting(row -> row.text("Kebaruan").orElseThrow())
                .contains("70.5");
        for (var text : List.of(told, csv, new String(workbook, StandardCharsets.ISO_8859_1))) {
            assertThat(text).doesNotContain("Bapak ", round.edition + "-judge");
            round.people.forEach(person -> assertThat(text).doesNotContain(person.toString()));
        }
    }

    @Test
    void ofFirstAndRevisedMarksThoseThatCountAreTold() {
        var round = new SampleRound(1, 1, "readings: 1", "reconciliation: {counts: revised}").running();
        round.markAll();
        as(round.staff).post(round.path() + "/reconciliation").then().statusCode(200);
        round.save(0, round.pile(0).get(0), "60", "60", "submitted").statusCode(200);
        as(round.staff).post(round.path() + "/close").then().statusCode(200);

        as(round.staff)
                .get(round.path() + "/scoresheets.json")
                .then()
                .body("items.stage", contains("first", "revised"))
                .body("items.counts", contains(false, true))
                .body("items.total", contains("76", "60"));
    }
}
