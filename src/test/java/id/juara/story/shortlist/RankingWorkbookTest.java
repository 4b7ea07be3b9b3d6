package id.juara.story.shortlist;

import static id.juara.harness.Cast.as;
import static id.juara.story.shortlist.ClosedRound.both;
import static id.juara.story.shortlist.ClosedRound.marks;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RankingWorkbookTest {

    @Test
    void everyFormulaComesToTheOfficialPoints() throws IOException {
        var round = new ClosedRound(
                List.of("cut: {top: 3}", "points: {method: mean, decimals: 3, rounding: half-up}"),
                List.of("carries: {desk: 40, panel: 60}", "cut: {top: 1}"),
                marks(new int[] {91, 77}, new int[] {84, 66}),
                marks(new int[] {71, 83}, new int[] {90, 78}),
                marks(new int[] {50, 50}),
                both(40),
                marks());
        round.sealed();
        for (int submission = 0; submission < 3; submission++) {
            round.markInPanel(submission, 0, 61 + 7 * submission, 73);
            round.markInPanel(submission, 1, 80, 67 + submission);
        }
        round.closePanel();

        assertThat(evaluated(workbook(round, round.path()))).isEqualTo(4);
        assertThat(evaluated(workbook(round, round.panelPath()))).isEqualTo(3);
    }

    @Test
    void theWorkbookIsOneToTakeToAMeeting() throws IOException {
        var round = ClosedRound.ofFour();

        try (var workbook = workbook(round, round.path())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            for (var sheet : workbook) {
                var header = header((XSSFSheet) sheet).getRowNum();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo(header + 1);
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header);
            }
            var rules = workbook.getSheet("Rules");
            assertThat(text(rules))
                    .contains(ClosedRound.ask(
                            "select encode(rules_sha256, 'hex') from edition where id = ?", round.edition))
                    .contains("edition: " + round.edition);
            assertThat(text(workbook.getSheet("Ranking")))
                    .contains("Desk evaluation", "Regency", "Goes on", "By its place", "Below the line", "Pemerintah")
                    .doesNotContain("by-order", "regency")
                    .contains("Jawa Timur");
        }
    }

    @Test
    void readersAreNumbersAndNobodyIsNamed() throws IOException {
        var round = ClosedRound.ofFour();

        try (var workbook = workbook(round, round.path())) {
            for (var sheet : workbook) {
                assertThat(text((XSSFSheet) sheet)).doesNotContain(ClosedRound.JUDGE_NAME, round.judges.get(0) + "");
            }
            var marks = workbook.getSheet("Marks");
            assertThat(marks.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(marks.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(2);
        }
    }

    @Test
    void theSameRankingIsTheSameFileAndTheCsvHoldsValuesOnly() {
        var round = ClosedRound.ofFour();

        var first = as(round.staff).get(round.path() + "/ranking.xlsx").asByteArray();
        var second = as(round.staff).get(round.path() + "/ranking.xlsx").asByteArray();
        var csv = as(round.staff).get(round.path() + "/ranking.csv").asString();

        assertThat(second).isEqualTo(first);
        assertThat(csv.lines()).hasSize(5);
        assertThat(csv).contains(round.number(0), "90.00").doesNotContain("Formula", "TRUE", "=");
    }

    private static XSSFWorkbook workbook(ClosedRound round, String path) throws IOException {
        var bytes = as(round.staff)
                .get(path + "/ranking.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var kept = Path.of("target", "ranking-" + path.substring(path.lastIndexOf('/') + 1) + ".xlsx");
        Files.write(kept, bytes); // for whoever wants to look at it
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** Computes every formula anew; how many official points agreed with theirs. */
    private static int evaluated(XSSFWorkbook workbook) throws IOException {
        try (workbook) {
            var sheet = workbook.getSheet("Ranking");
            var header = header(sheet);
            var official = column(header, "Points");
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            var agreed = 0;
            for (int at = header.getRowNum() + 1; at <= sheet.getLastRowNum(); at++) {
                var row = sheet.getRow(at);
                var formula = row.getCell(column(header, "Formula"));
                if (formula == null || formula.getCellType() != CellType.FORMULA) {
                    assertThat(row.getCell(official).getCellType())
                            .as("row without points")
                            .isEqualTo(CellType.BLANK);
                    continue;
                }
                assertThat(evaluator.evaluate(formula).getNumberValue())
                        .isEqualTo(row.getCell(official).getNumericCellValue());
                assertThat(evaluator
                                .evaluate(row.getCell(column(header, "Equal")))
                                .getBooleanValue())
                        .isTrue();
                agreed++;
            }
            return agreed;
        }
    }

    private static XSSFRow header(XSSFSheet sheet) {
        var row = (int) sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
        return sheet.getRow(row);
    }

    private static int column(XSSFRow header, String name) {
        for (var cell : header) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + name);
    }

    private static String text(XSSFSheet sheet) {
        var text = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> text.add(cell.toString())));
        return String.join("\n", text);
    }
}
