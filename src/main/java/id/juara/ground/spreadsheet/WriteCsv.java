package id.juara.ground.spreadsheet;

import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a sheet's header and rows as csv (RFC 4180, UTF-8): days as {@code 2017-03-31}, formulas as what they come to.
 * Text that a spreadsheet could take for a formula gets an apostrophe before it, which reading takes off again.
 */
public final class WriteCsv {
    private WriteCsv() {}

    /** As open data. */
    public static void to(OutputStream out, Sheet sheet) {
        to(out, sheet, CsvStyle.OPEN_DATA);
    }

    public static void to(OutputStream out, Sheet sheet, CsvStyle style) {
        try {
            var lines = lines(out, style);
            if (sheet.hasHeader()) {
                lines.printRecord(sheet.columns().stream().map(Column::header).map(WriteCsv::text));
            }
            for (var row : sheet.rows()) {
                for (var value : row) {
                    lines.print(told(value, style));
                }
                lines.println();
            }
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where lines are printed; the mark and the separator's line stand there already. */
    public static CSVPrinter lines(OutputStream out, CsvStyle style) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (style.marked()) {
            writer.write('\uFEFF');
        }
        if (style.told()) {
            writer.write("sep=" + style.separator() + "\r\n");
        }
        return new CSVPrinter(
                writer,
                CSVFormat.RFC4180.builder().setDelimiter(style.separator()).get());
    }

    public static String text(String text) {
        return PlainText.guarded(PlainText.clean(text));
    }

    private static Object told(Object value, CsvStyle style) {
        if (value instanceof Formula formula) {
            return told(formula.value(), style);
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString().replace('.', style.decimal());
        }
        if (value instanceof ZonedDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        return value instanceof String text ? text(text) : value;
    }
}
