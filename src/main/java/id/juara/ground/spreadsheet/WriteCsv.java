package id.juara.ground.spreadsheet;

import id.juara.ground.spreadsheet.Book.Formula;
import id.juara.ground.spreadsheet.Book.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a sheet's header and rows as csv (RFC 4180, UTF-8): decimals with a point, days as {@code 2017-03-31}, formulas
 * as what they come to. Text that a spreadsheet could take for a formula gets an apostrophe before it.
 */
public final class WriteCsv {
    private WriteCsv() {}

    public static void to(OutputStream out, Sheet sheet) {
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var lines = new CSVPrinter(writer, CSVFormat.RFC4180);
            for (var column : sheet.columns()) {
                lines.print(column.header());
            }
            lines.println();
            for (var row : sheet.rows()) {
                for (var value : row) {
                    lines.print(told(value));
                }
                lines.println();
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object told(Object value) {
        if (value instanceof Formula formula) {
            return told(formula.value());
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof String text) {
            var plain = PlainText.clean(text);
            return PlainText.looksLikeFormula(text) ? "'" + plain : plain;
        }
        return value;
    }
}
