package id.juara.story.anomaly;

import static id.juara.harness.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.juara.ground.spreadsheet.Table;
import id.juara.ground.upload.Limits;
import id.juara.ground.upload.ReadTable;
import id.juara.ground.upload.Wanted;
import id.juara.law.calibration.MadeUp;
import id.juara.story.advice.JudgedField;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases of a round as a file say what the list says. */
@QuarkusTest
class CaseExportTest {
    private static final String REMARK =
            "Inovasi ini menjawab kebutuhan warga pesisir, tetapi dampaknya belum diukur sebelum dan sesudahnya.";
    private static final List<String> COLUMNS = List.of(
            "No.",
            "Jenis",
            "Yang tampak janggal",
            "Penilai",
            "Nomor entri",
            "Peluang",
            "Menonjol",
            "Keadaan",
            "Ditangani oleh",
            "Keputusan",
            "Alasan",
            "Ditemukan",
            "Diputuskan");

    @TempDir
    Path folder;

    @Test
    void theWorkbookAndTheCsvHoldEveryCaseWithItsDecision() throws IOException {
        var field = found();
        var list = list(field);
        var decided = list.getInt("items[0].number");
        decide(field, list.getString("items[0].id"));

        file(field, "csv");
        var book = file(field, "xlsx");
        var csv = file(field, "csv");

        assertThat(book.rows()).hasSameSizeAs(list.getList("items"));
        assertThat(texts(csv)).isEqualTo(texts(book));
        for (var n = 0; n < book.rows().size(); n++) {
            var row = book.rows().get(n);
            assertThat(row.text("No.")).contains(list.getString("items[" + n + "].number"));
            assertThat(row.text("Yang tampak janggal")).contains(list.getString("items[" + n + "].says.id"));
            assertThat(row.text("Menonjol")).contains(list.getBoolean("items[" + n + "].stands") ? "ya" : "tidak");
        }
        var row = book.rows().get(decided - 1);
        assertThat(row.text("Keadaan")).contains("diputuskan");
        assertThat(row.text("Keputusan")).contains("sudah dijelaskan");
        assertThat(row.text("Alasan")).contains("=Sudah ditanya.");
        assertThat(row.text("Diputuskan")).isPresent();
        assertThat(row.text("Ditangani oleh")).isPresent();
    }

    @Test
    void aCaseOfHundredsOfSubmissionsNamesTheFirstAndCountsTheRest() throws IOException {
        var field = found();

        var copied = file(field, "xlsx").rows().stream()
                .filter(row -> row.text("Jenis").equals(Optional.of("catatan serupa")))
                .toList();

        assertThat(copied).singleElement().satisfies(row -> {
            assertThat(row.text("Nomor entri").orElseThrow().split("; ")).hasSize(51);
            assertThat(row.text("Nomor entri").orElseThrow()).endsWith("; dan 10 lagi");
            assertThat(row.text("Penilai").orElseThrow().split("; ")).hasSize(6);
            assertThat(row.text("Peluang")).contains("0");
        });
    }

    @Test
    void itSpeaksEnglishToWhoAsksAndIsThereWithoutCases() {
        var field = new JudgedField(List.of("cut: {top: 1}"), 2, 1, List.of());

        as(field.round.auditor)
                .get(field.path() + "/cases.csv?lang=en")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(field.round.edition + "-desk-cases.csv"))
                .body(containsString("What looks odd"));
        assertThat(list(field).getList("items")).isEmpty();
    }

    private static JudgedField found() {
        var field = new JudgedField(
                List.of("cut: {top: 20}"),
                60,
                6,
                JudgedField.sheets(MadeUp.field(60, 6, 3).severity(.5).noise(.5).draw(5)));
        ClosedRound.change("update scoresheet set remark = ? where round = ?", REMARK, field.round.desk);
        as(field.round.staff).post(field.path() + "/cases").then().statusCode(201);
        return field;
    }

    /** With a reason that a spreadsheet might take for a formula. */
    private static void decide(JudgedField field, String id) {
        as(field.round.staff)
                .header("If-Match", "\"0\"")
                .post(field.path() + "/cases/" + id + "/take")
                .then()
                .statusCode(200);
        as(field.round.staff)
                .header("If-Match", "\"1\"")
                .body(Map.of("decision", "explained", "reason", "=Sudah ditanya."))
                .post(field.path() + "/cases/" + id + "/decision")
                .then()
                .statusCode(200);
    }

    private Table file(JudgedField field, String form) throws IOException {
        var bytes = as(field.round.auditor)
                .get(field.path() + "/cases." + form + "?lang=id")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return ReadTable.from(
                Files.write(folder.resolve("cases." + form), bytes),
                new Wanted(Optional.empty(), COLUMNS, List.of(), Limits.USUAL));
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row ->
                        List.of("No.", "Jenis", "Yang tampak janggal", "Penilai", "Nomor entri", "Keputusan").stream()
                                .map(column -> row.text(column).orElse(""))
                                .toList())
                .toList();
    }

    private static JsonPath list(JudgedField field) {
        return as(field.round.auditor)
                .get(field.path() + "/cases?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
