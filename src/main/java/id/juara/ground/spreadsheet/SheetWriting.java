package id.juara.ground.spreadsheet;

import id.juara.ground.spreadsheet.Book.Between;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Kind;
import id.juara.ground.spreadsheet.Book.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One sheet on its way into a workbook. */
final class SheetWriting {
    private static final long FIFTEEN_DIGITS = 999_999_999_999_999L;
    private static final int ROWS_TO_COME = 1000; // below the last one, in a sheet that somebody fills in
    private static final int LONGEST_WORD = 24; // in a header; a longer one may break
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final SXSSFSheet to;
    private final Sheet sheet;
    private final Styles styles;
    private final Choices choices;

    SheetWriting(SXSSFSheet to, Sheet sheet, Styles styles, Choices choices) {
        this.to = to;
        this.sheet = sheet;
        this.styles = styles;
        this.choices = choices;
    }

    void write() {
        for (var line = 0; line < sheet.title().size(); line++) {
            var cell = to.createRow(line).createCell(0);
            cell.setCellValue(PlainText.forSheet(sheet.title().get(line)));
            cell.setCellStyle(styles.title(line));
        }
        var first = sheet.firstRow() - 1;
        if (sheet.hasHeader()) {
            header(first - 1);
        }
        for (var at = 0; at < sheet.columns().size(); at++) {
            to.setColumnWidth(at, Math.min(255, width(sheet.columns().get(at)) + 2) * 256);
        }
        var next = first;
        for (var values : sheet.rows()) {
            row(next++, values);
        }
        if (sheet.hasHeader()) {
            freeze(first - 1, Math.max(next - 1, first));
            checks(first, Math.max(next, first + ROWS_TO_COME));
        }
        print();
        if (sheet.locked()) {
            lock();
        }
    }

    private void header(int row) {
        var headers = to.createRow(row);
        var lines = 1;
        for (var at = 0; at < sheet.columns().size(); at++) {
            var text = PlainText.forSheet(sheet.columns().get(at).header());
            var cell = headers.createCell(at);
            cell.setCellValue(text);
            cell.setCellStyle(styles.header(PlainText.looksLikeFormula(text)));
            lines = Math.max(lines, RowHeight.lines(text, width(sheet.columns().get(at))));
        }
        if (lines > 1) {
            headers.setHeightInPoints(RowHeight.points(lines));
        }
    }

    /** In characters: a header's words stay whole, in bold and beside the filter's button. */
    private static int width(Column column) {
        var word = Arrays.stream(column.header().split("\\s"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(column.width(), Math.min(LONGEST_WORD, word + 2));
    }

    private void row(int number, List<Object> values) {
        if (values.size() != sheet.columns().size()) {
            throw new IllegalArgumentException("a row is as long as the columns");
        }
        var line = to.createRow(number);
        var lines = 1;
        for (var at = 0; at < values.size(); at++) {
            var column = sheet.columns().get(at);
            if (column.format().kind() == Kind.WRAPPED && values.get(at) instanceof String text) {
                lines = Math.max(lines, RowHeight.lines(text, column.width()));
            }
            if (values.get(at) != null) {
                fill(line.createCell(at), values.get(at), column);
            } else {
                line.createCell(at).setCellStyle(styles.of(column));
            }
        }
        if (lines > 1) {
            line.setHeightInPoints(RowHeight.points(lines));
        }
    }

    private void fill(Cell cell, Object value, Column column) {
        cell.setCellStyle(styles.of(column));
        if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
            plain(cell, formula.value());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof ZonedDateTime moment) {
            cell.setCellStyle(styles.of(column, false, zone(moment)));
            cell.setCellValue(moment.toLocalDateTime());
        } else if (value instanceof String text) {
            cell.setCellStyle(styles.of(column, PlainText.looksLikeFormula(PlainText.clean(text)), ""));
            plain(cell, text);
        } else {
            plain(cell, value);
        }
    }

    private static void plain(Cell cell, Object value) {
        if (value instanceof BigDecimal decimal) {
            cell.setCellValue(decimal.doubleValue());
        } else if (value instanceof Long || value instanceof Integer) {
            var whole = ((Number) value).longValue();
            if (Math.abs(whole) > FIFTEEN_DIGITS) {
                cell.setCellValue(Long.toString(whole)); // a spreadsheet's number would lose its last digits
            } else {
                cell.setCellValue(whole);
            }
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof String text) {
            cell.setCellValue(PlainText.forSheet(text));
        } else {
            throw new IllegalArgumentException(
                    "no cell holds a " + value.getClass().getName());
        }
    }

    private static String zone(ZonedDateTime moment) {
        return ZONES.getOrDefault(
                moment.getZone().getId(),
                moment.getZone().getDisplayName(TextStyle.NARROW, Locale.ROOT).replace("\"", ""));
    }

    private void freeze(int header, int last) {
        to.createFreezePane(0, header + 1);
        to.setAutoFilter(new CellRangeAddress(
                header, last, 0, Math.max(0, sheet.columns().size() - 1)));
        to.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }

    private void print() {
        var print = to.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        to.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        to.getFooter().setLeft("&A");
        to.getFooter().setRight("Halaman &P dari &N / Page &P of &N");
    }

    private void checks(int first, int last) {
        for (var at = 0; at < sheet.columns().size(); at++) {
            var place = new CellRangeAddressList(first, last, at, at);
            var column = sheet.columns().get(at);
            if (!column.choices().isEmpty()) {
                var list = choices.rule(column.choices(), to.getDataValidationHelper());
                check(list, place, "Pilih dari daftar. / Choose from the list.");
            }
            column.between().ifPresent(between -> check(rule(between), place, sentence(between)));
        }
    }

    private DataValidationConstraint rule(Between between) {
        return to.getDataValidationHelper()
                .createDecimalConstraint(
                        OperatorType.BETWEEN,
                        between.least().toPlainString(),
                        between.most().toPlainString());
    }

    private static String sentence(Between between) {
        var least = between.least().toPlainString();
        var most = between.most().toPlainString();
        return "Isi bilangan %s sampai %s. / Enter a number from %s to %s.".formatted(least, most, least, most);
    }

    private void check(DataValidationConstraint rule, CellRangeAddressList place, String sentence) {
        var check = to.getDataValidationHelper().createValidation(rule, place);
        check.setErrorStyle(DataValidation.ErrorStyle.STOP);
        check.createErrorBox("Juara", sentence);
        check.setShowErrorBox(true);
        to.addValidationData(check);
    }

    /** Against slips, not against people: there is no password, and sorting and filtering stay possible. */
    private void lock() {
        to.enableLocking();
        to.lockAutoFilter(false);
        to.lockSort(false);
        to.lockFormatColumns(false);
        to.lockFormatRows(false);
    }
}
