package id.juara.front.rehearsal;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The edition's template, filled in as an office does it: a row for each entry, under the names that stand there. */
final class EntriesWorkbook {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String SHEET = "Inovasi";
    private static final String ANSWERS = "answers";

    private EntriesWorkbook() {}

    /** @param forms what each entry says, with its unit by name */
    static byte[] filled(byte[] template, List<Map<String, Object>> forms) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            var sheet = workbook.getSheet(SHEET);
            var header = sheet.getRow(0);
            for (var form : forms) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (var column : header) {
                    row.createCell(column.getColumnIndex()).setCellValue(said(form, column.getStringCellValue()));
                }
            }
            var filled = new ByteArrayOutputStream();
            workbook.write(filled);
            return filled.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What stands in brackets behind a column's name is for people; a question's column bears its id. */
    private static String said(Map<String, Object> form, String header) {
        var name = header.replaceFirst(" \\(.*", "");
        var answers = (Map<?, ?>) form.get(ANSWERS);
        var value = form.getOrDefault(name, answers.get(name.replaceFirst("^answer ", "")));
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(joining(", "))
                : value == null ? "" : value.toString();
    }
}
