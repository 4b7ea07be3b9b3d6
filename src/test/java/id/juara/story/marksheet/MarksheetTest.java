package id.juara.story.marksheet;

import static id.juara.story.assignment.SampleRound.as;
import static id.juara.story.marksheet.Marksheet.FIRST;
import static id.juara.story.marksheet.Marksheet.IMPACT;
import static id.juara.story.marksheet.Marksheet.KEY;
import static id.juara.story.marksheet.Marksheet.NOTE;
import static id.juara.story.marksheet.Marksheet.NOVELTY;
import static id.juara.story.marksheet.Marksheet.REMARK;
import static id.juara.story.marksheet.Marksheet.REVISIT;
import static id.juara.story.marksheet.Marksheet.altered;
import static id.juara.story.marksheet.Marksheet.at;
import static id.juara.story.marksheet.Marksheet.download;
import static id.juara.story.marksheet.Marksheet.fill;
import static id.juara.story.marksheet.Marksheet.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MarksheetTest {
    private static final String ONE_READING = "readings: 1";
    private static final int ROWS = 250;
    private static final Set<String> PLANTED =
            Set.of("C5", "C6", "C7", "C8", "D9", "D10", "D11", "D12", "G13", "H14", "H15", "H" + (FIRST + ROWS));

    @Test
    void twelveErrorsInTwoHundredAndFiftyRowsAreNamedByTheirCellsAndTheMendedFileIsTaken() throws IOException {
        var round = new SampleRound(ROWS, 1, ONE_READING).running();
        var flawed = altered(download(round, 0), sheet -> {
            fill(sheet, ROWS);
            plant(sheet);
        });

        var looked = send(round, 0, flawed, "?dryRun=true").statusCode(200);
        List<String> named = looked.extract().jsonPath().getList("faults.cell");
        assertThat(new TreeSet<>(named)).isEqualTo(new TreeSet<>(PLANTED));
        looked.body("faults", hasSize(12)).body("fresh", equalTo(239)).body("taken", equalTo(0));
        assertThat(drafts(round)).isZero();

        send(round, 0, flawed, "").statusCode(200).body("taken", equalTo(239)).body("faults", hasSize(12));
        assertThat(drafts(round)).isEqualTo(239);

        var back =
                send(round, 0, flawed, "/faults.xlsx").statusCode(200).extract().asByteArray();
        assertMarked(back);

        var mended = altered(back, sheet -> mend(sheet, download(round, 0)));
        send(round, 0, mended, "").statusCode(200).body("faults", hasSize(0)).body("taken", equalTo(11));
        assertThat(drafts(round)).isEqualTo(ROWS);
        send(round, 0, mended, "").statusCode(200).body("same", equalTo(ROWS)).body("taken", equalTo(0));
    }

    @Test
    void whatIsUploadedIsShownOldAndNew() {
        var round = new SampleRound(3, 1, ONE_READING).running();
        round.save(0, round.pile(0).get(0), "70.5", "80", "draft").statusCode(200);

        var file = altered(download(round, 0), sheet -> {
            Marksheet.write(sheet, NOVELTY + 5, "75,5");
            Marksheet.write(sheet, REMARK + 5, "Bagus; perjelas angkanya.");
            Marksheet.write(sheet, NOTE + 6, "Tanya pleno");
        });

        send(round, 0, file, "?dryRun=true")
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("fresh", equalTo(1))
                .body("same", equalTo(1))
                .body("changes[0].kind", equalTo("CHANGED"))
                .body("changes[0].fields.cell", equalTo(List.of("C5", "E5")))
                .body("changes[0].fields[0].was", equalTo("70.5"))
                .body("changes[0].fields[0].now", equalTo("75.5"))
                .body("changes[0].fields[1].title.en", equalTo("Remark to the entrant"));
    }

    @Test
    void whatWasSavedAfterTheDownloadIsAskedForOneByOne() {
        var round = new SampleRound(2, 1, ONE_READING).running();
        var pile = round.pile(0);
        var file = altered(download(round, 0), sheet -> fill(sheet, 2));
        round.save(0, pile.get(0), "10", "20", "draft").statusCode(200);

        send(round, 0, file, "").statusCode(200).body("newer", equalTo(1)).body("taken", equalTo(1));
        as(round.judge(0))
                .get("/api/v1/assignments/" + pile.get(0) + "/scoresheet")
                .then()
                .body("marks.novelty", equalTo("10"));

        send(round, 0, file, "?over=" + pile.get(0)).statusCode(200).body("taken", equalTo(1));
        as(round.judge(0))
                .get("/api/v1/assignments/" + pile.get(0) + "/scoresheet")
                .then()
                .body("marks.novelty", equalTo("50"));
    }

    @Test
    void aSubmittedSheetStaysSubmittedAndMayNotLoseAMark() {
        var round = new SampleRound(2, 1, ONE_READING).running();
        round.markAll();

        var file = altered(download(round, 0), sheet -> {
            at(sheet, NOVELTY + 5).setCellValue(91);
            at(sheet, IMPACT + 6).setBlank();
        });

        send(round, 0, file, "")
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("changes[0].submitted", equalTo(true))
                .body("faults.cell", equalTo(List.of("D6")));
        assertThat(SampleRound.figure(
                        "select count(*) from scoresheet where round = ? and state = 'submitted'", round.round))
                .isEqualTo(2);
    }

    @Test
    void anotherJudgesWorkbookIsRefusedByName() {
        var round = new SampleRound(2, 2, ONE_READING).running();
        var others = download(round, 1);

        send(round, 0, others, "")
                .statusCode(422)
                .body("title", equalTo("marksheet-of-another"))
                .body("detail", containsString("Bapak " + round.judge(1)));
    }

    @Test
    void aClosedRoundTakesNoWorkbook() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var file = altered(download(round, 0), sheet -> at(sheet, NOVELTY + 5).setCellValue(12));
        round.markAll();
        as(round.staff).post(round.path() + "/close").then().statusCode(200);

        send(round, 0, file, "").statusCode(409).body("title", equalTo("round-closed"));
    }

    @Test
    void aCsvWithCommasInItsMarksIsTakenToo() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var key = round.pile(0).get(0) + "/0";
        var csv = "Kunci / Key;K1;K2\n" + key + ";82,5;60\n";

        send(round, 0, csv.getBytes(StandardCharsets.UTF_8), "", "text/csv")
                .statusCode(200)
                .body("taken", equalTo(1));
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithItsReason() {
        var round = new SampleRound(1, 1, ONE_READING).running();

        send(round, 0, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "")
                .statusCode(422)
                .body("title", equalTo("not-a-workbook"));
    }

    /** Twelve rows or cells that a person may get wrong. */
    private static void plant(Sheet sheet) {
        Marksheet.write(sheet, "C5", "delapan puluh");
        at(sheet, "C6").setCellValue(101);
        at(sheet, "C7").setCellValue(-1);
        at(sheet, "C8").setCellValue(70.3);
        Marksheet.write(sheet, "D9", "1.000");
        at(sheet, "D10").setCellFormula("C10+1");
        styled(sheet, "D11", "0%", 0.8);
        styled(sheet, "D12", "yyyy-mm-dd", 0);
        at(sheet, "D12").setCellValue(LocalDate.of(2026, 5, 2));
        Marksheet.write(sheet, "G13", "mungkin");
        Marksheet.write(sheet, "H14", "berubah");
        Marksheet.write(sheet, "H15", "0b7c7c1e-0000-4000-8000-000000000000/0");
        at(sheet, "C" + (FIRST + ROWS)).setCellValue(80);
    }

    private static void styled(Sheet sheet, String address, String format, double value) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        at(sheet, address).setCellStyle(style);
        at(sheet, address).setCellValue(value);
    }

    private static void mend(Sheet sheet, byte[] fresh) {
        try (var source = new XSSFWorkbook(new ByteArrayInputStream(fresh))) {
            for (var row : List.of(14, 15)) {
                at(sheet, KEY + row)
                        .setCellValue(at(source.getSheetAt(0), KEY + row).getStringCellValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        for (int row = 5; row <= 12; row++) {
            for (var column : List.of(NOVELTY, IMPACT)) {
                var cell = at(sheet, column + row);
                cell.setBlank();
                cell.setCellStyle(at(sheet, column + 20).getCellStyle());
                cell.setCellValue("82,5");
            }
        }
        Marksheet.write(sheet, REVISIT + 13, "ya");
        sheet.removeRow(sheet.getRow(FIRST + ROWS - 1));
    }

    private static void assertMarked(byte[] workbook) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var sheet = book.getSheetAt(0);
            for (var cell : PLANTED) {
                assertThat(at(sheet, cell).getCellComment()).as(cell).isNotNull();
            }
            assertThat(at(sheet, "I4").getStringCellValue()).isEqualTo("Kesalahan / Errors");
            assertThat(at(sheet, "I5").getStringCellValue()).contains("C5 “delapan puluh”");
        }
    }

    private static long drafts(SampleRound round) {
        return SampleRound.figure("select count(*) from scoresheet where round = ?", round.round);
    }
}
