package id.juara.story.marksheet;

import static id.juara.story.assignment.SampleRound.as;

import id.juara.harness.Tokens;
import id.juara.story.assignment.SampleRound;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A judge's workbook in the hands of its judge. */
public final class Marksheet {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** The first row below the header: two lines of title, a blank one and the header stand above. */
    public static final int FIRST = 5;

    public static final String NOVELTY = "C";
    public static final String IMPACT = "D";
    public static final String REMARK = "E";
    public static final String NOTE = "F";
    public static final String REVISIT = "G";
    public static final String KEY = "H";

    private Marksheet() {}

    public static byte[] download(SampleRound round, int judge) {
        return as(round.judge(judge))
                .get(round.path() + "/assignments/mine/sheet/marks.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** The workbook with something altered in its first sheet. */
    public static byte[] altered(byte[] workbook, Consumer<Sheet> alter) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            alter.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Cell at(Sheet sheet, String address) {
        var at = new CellReference(address);
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Text in a cell made anew: the library would leave the old text of a streamed workbook beside it. */
    public static void write(Sheet sheet, String address, String text) {
        var old = at(sheet, address);
        var style = old.getCellStyle();
        var row = old.getRow();
        row.removeCell(old);
        var cell = row.createCell(new CellReference(address).getCol());
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    /** Both marks in each of so many rows. */
    public static void fill(Sheet sheet, int rows) {
        for (int n = 0; n < rows; n++) {
            at(sheet, NOVELTY + (FIRST + n)).setCellValue(50 + n % 50);
            at(sheet, IMPACT + (FIRST + n)).setCellValue(60.5);
        }
    }

    public static ValidatableResponse send(SampleRound round, int judge, byte[] file, String query) {
        return send(round, judge, file, query, XLSX);
    }

    public static ValidatableResponse send(SampleRound round, int judge, byte[] file, String query, String type) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.BINARY)))
                .auth()
                .oauth2(Tokens.of(round.judge(judge)))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(type)
                .body(file)
                .post(round.path() + "/assignments/mine/sheet" + query)
                .then();
    }
}
