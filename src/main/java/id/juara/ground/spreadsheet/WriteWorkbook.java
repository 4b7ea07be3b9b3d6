package id.juara.ground.spreadsheet;

import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Formula;
import id.juara.ground.spreadsheet.Book.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook as an office would send it out: title block, frozen header with filters, widths and number formats,
 * A4 across with the header repeated and the pages counted.
 *
 * <p>Rows go to disk as they come, so that a list may be as long as it likes. The same value gives the same bytes: dates
 * inside the file are fixed, so that its SHA-256 can be published.
 */
public final class WriteWorkbook {
    private static final int ROWS_IN_MEMORY = 200;
    private static final Instant NO_DATE = Instant.parse("2017-01-01T00:00:00Z");

    private WriteWorkbook() {}

    public static void to(OutputStream out, Book book) {
        try {
            var draft = Files.createTempFile("juara", ".xlsx");
            try {
                write(draft, book);
                copyWithFixedDates(draft, out);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path draft, Book book) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var file = Files.newOutputStream(draft)) {
            workbook.setCompressTempFiles(true);
            var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setCreated(Optional.of(Date.from(NO_DATE)));
            properties.setModified(Optional.of(Date.from(NO_DATE)));
            properties.setCreator("Juara");
            var styles = new Styles(workbook);
            for (var sheet : book.sheets()) {
                write(workbook.createSheet(sheet.name()), sheet, styles);
            }
            workbook.write(file);
        }
    }

    private static void write(SXSSFSheet to, Sheet sheet, Styles styles) {
        var header = sheet.firstRow() - 2;
        for (var line = 0; line < sheet.title().size(); line++) {
            var cell = to.createRow(line).createCell(0);
            cell.setCellValue(PlainText.clean(sheet.title().get(line)));
            cell.setCellStyle(line == 0 ? styles.title() : styles.subtitle());
        }
        var headers = to.createRow(header);
        for (var at = 0; at < sheet.columns().size(); at++) {
            var column = sheet.columns().get(at);
            to.setColumnWidth(at, Math.min(255, column.width() + 2) * 256);
            var cell = headers.createCell(at);
            cell.setCellValue(column.header());
            cell.setCellStyle(styles.header());
        }
        var row = header;
        for (var values : sheet.rows()) {
            var line = to.createRow(++row);
            for (var at = 0; at < sheet.columns().size(); at++) {
                if (values.get(at) != null) {
                    fill(line.createCell(at), values.get(at), sheet.columns().get(at), styles);
                } else if (sheet.columns().get(at).open()) {
                    line.createCell(at).setCellStyle(styles.of(sheet.columns().get(at), false));
                }
            }
        }
        furnish(to, sheet, header, Math.max(row, header + 1));
    }

    private static void fill(Cell cell, Object value, Column column, Styles styles) {
        var quoted = false;
        if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
            if (formula.value() instanceof Boolean truth) {
                cell.setCellValue(truth);
            } else if (formula.value() != null) {
                cell.setCellValue(((Number) formula.value()).doubleValue());
            }
        } else if (value instanceof Number number) {
            cell.setCellValue(number instanceof BigDecimal decimal ? decimal.doubleValue() : number.longValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            var text = PlainText.clean(value.toString());
            quoted = PlainText.looksLikeFormula(text);
            cell.setCellValue(text);
        }
        cell.setCellStyle(styles.of(column, quoted));
    }

    private static void furnish(SXSSFSheet to, Sheet sheet, int header, int last) {
        var lastColumn = Math.max(0, sheet.columns().size() - 1);
        to.createFreezePane(0, header + 1);
        to.setAutoFilter(new CellRangeAddress(header, last, 0, lastColumn));
        to.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        var print = to.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        to.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        to.getFooter().setLeft("&A");
        to.getFooter().setRight("&P / &N");
        for (var at = 0; at <= lastColumn; at++) {
            var choices = sheet.columns().get(at).choices();
            if (!choices.isEmpty()) {
                var checks = to.getDataValidationHelper();
                var check = checks.createValidation(
                        checks.createExplicitListConstraint(choices.toArray(String[]::new)),
                        new CellRangeAddressList(header + 1, Math.max(last, header + 1000), at, at));
                check.setShowErrorBox(true);
                to.addValidationData(check);
            }
        }
        if (sheet.locked()) {
            to.protectSheet(""); // against slips, not against people: marked cells stay open
        }
    }

    /** A package keeps the hour of each part; a value has no hour. */
    private static void copyWithFixedDates(Path draft, OutputStream out) throws IOException {
        try (var from = new ZipFile(draft.toFile());
                var to = new ZipOutputStream(out)) {
            List<? extends ZipEntry> parts = from.stream()
                    .sorted(Comparator.comparing(
                                    (ZipEntry one) -> !one.getName().equals("[Content_Types].xml"))
                            .thenComparing(ZipEntry::getName))
                    .toList();
            for (var part : parts) {
                var copy = new ZipEntry(part.getName());
                copy.setLastModifiedTime(FileTime.from(NO_DATE));
                to.putNextEntry(copy);
                try (var content = from.getInputStream(part)) {
                    content.transferTo(to);
                }
                to.closeEntry();
            }
        }
    }
}
