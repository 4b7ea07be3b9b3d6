package id.juara.story.intake;

import id.juara.harness.Tokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as institutions send them, and how they are sent. */
public final class Sheets {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final List<String> OWN =
            List.of("ref", "unit", "group", "title", "startedOn", "goals", "summary", "impact");

    private Sheets() {}

    public static List<String> ofStaff() {
        var headers = new ArrayList<String>();
        headers.add("institution");
        headers.addAll(OWN);
        return headers;
    }

    /** A sound row of an institution's own import. */
    public static Object[] row(String ref, String title) {
        return new Object[] {
            ref,
            "Puskesmas Sobo",
            "umum",
            title,
            LocalDate.of(2020, 3, 31),
            "3, 10",
            "Perahu membawa dokter ke " + title,
            "Kunjungan naik dari 40 menjadi 310 orang sebulan di " + title
        };
    }

    /** The same row with another value in one column, counted from 0. */
    public static Object[] row(String ref, String title, int column, Object value) {
        var row = row(ref, title);
        row[column] = value;
        return row;
    }

    public static Object[] rowOf(String institution, Object[] own) {
        var row = new Object[own.length + 1];
        row[0] = institution;
        System.arraycopy(own, 0, row, 1, own.length);
        return row;
    }

    public static byte[] book(List<String> headers, List<Object[]> rows) {
        return book("Inovasi", headers, rows, sheet -> {});
    }

    public static byte[] book(String name, List<String> headers, List<Object[]> rows, Consumer<Sheet> more) {
        try (var workbook = new SXSSFWorkbook(100);
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(name);
            var days = workbook.createCellStyle();
            days.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            var header = sheet.createRow(0);
            for (var at = 0; at < headers.size(); at++) {
                header.createCell(at).setCellValue(headers.get(at));
            }
            for (var at = 0; at < rows.size(); at++) {
                var line = sheet.createRow(at + 1);
                for (var column = 0; column < rows.get(at).length; column++) {
                    var value = rows.get(at)[column];
                    if (value instanceof LocalDate day) {
                        var cell = line.createCell(column);
                        cell.setCellValue(day);
                        cell.setCellStyle(days);
                    } else if (value instanceof Number number) {
                        line.createCell(column).setCellValue(number.doubleValue());
                    } else if (value instanceof String text && text.startsWith("=")) {
                        line.createCell(column).setCellFormula(text.substring(1));
                    } else if (value != null) {
                        line.createCell(column).setCellValue(value.toString());
                    }
                }
            }
            more.accept(sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static XSSFWorkbook read(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ValidatableResponse send(String subject, String path, byte[] book) {
        return send(subject, path, book, XLSX);
    }

    static ValidatableResponse send(String subject, String path, byte[] body, String type) {
        return asking(subject, type, UUID.randomUUID()).body(body).post(path).then();
    }

    /** The same, by a sender who would rather not wait. */
    static ValidatableResponse sendWithoutWaiting(String subject, String path, byte[] book) {
        return sendWithoutWaiting(subject, path, book, UUID.randomUUID());
    }

    static ValidatableResponse sendWithoutWaiting(String subject, String path, byte[] book, UUID key) {
        return asking(subject, XLSX, key)
                .header("Prefer", "respond-async")
                .body(book)
                .post(path)
                .then();
    }

    private static RequestSpecification asking(String subject, String type, UUID key) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.BINARY)))
                .auth()
                .oauth2(Tokens.of(subject))
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key)
                .contentType(type);
    }
}
