package id.juara.ground.upload;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.Book.Sheet;
import id.juara.ground.spreadsheet.CsvStyle;
import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.spreadsheet.Table;
import id.juara.ground.spreadsheet.WriteCsv;
import id.juara.ground.spreadsheet.WriteWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The file that somebody sent given back with its faults: a red column says what is wrong, and in a workbook the cells in
 * question are marked and commented. Everything else in it stays as it was.
 */
public final class GiveBack {
    static final String HEADER = "Kesalahan / Errors";

    /** A workbook is held whole to be marked: beyond this size of the file its faults are listed in one of their own. */
    private static final long LARGEST = 12L << 20;

    static {
        ZipSecureFile.setMinInflateRatio(0.001); // the limits are held by Archive, by the size a part unpacks to
    }

    private GiveBack() {}

    /**
     * Writes the file with the faults of that table.
     *
     * @param original the file from which {@link ReadTable} read the table, so that it is harmless and within the limits
     */
    public static void to(OutputStream out, Path original, Table table, List<Fault> faults) {
        try {
            if (!ReadTable.isWorkbook(original)) {
                csv(out, original, table, faults);
            } else if (Files.size(original) > LARGEST) {
                WriteWorkbook.to(out, list(faults));
            } else {
                workbook(out, original, table, faults);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is wrong in a row, in one text. */
    static Map<Integer, String> sentences(List<Fault> faults) {
        return faults.stream()
                .collect(Collectors.groupingBy(
                        Fault::row, TreeMap::new, Collectors.mapping(Fault::sentence, Collectors.joining("\n"))));
    }

    private static void workbook(OutputStream out, Path original, Table table, List<Fault> faults) throws IOException {
        XSSFWorkbook workbook;
        try (var bytes = Files.newInputStream(original)) {
            workbook = new XSSFWorkbook(bytes);
            var sheet = workbook.getSheet(table.sheet());
            new Marking(sheet, table.headerRow() - 1).mark(faults);
        } catch (RuntimeException tooOdd) {
            // the reading is more forgiving than the library that rewrites a whole workbook
            WriteWorkbook.to(out, list(faults));
            return;
        }
        try (workbook) {
            workbook.write(out);
        }
    }

    private static Book list(List<Fault> faults) {
        List<List<Object>> rows = faults.stream()
                .map(fault -> List.<Object>of(
                        fault.sheet(),
                        fault.cell(),
                        fault.found(),
                        fault.allowed().id(),
                        fault.allowed().en()))
                .toList();
        return new Book(List.of(new Sheet(
                "Kesalahan",
                List.of(HEADER),
                List.of(
                        new Column("Lembar / Sheet", 20, Format.TEXT),
                        new Column("Sel / Cell", 10, Format.TEXT),
                        new Column("Isi / Found", 40, Format.WRAPPED),
                        new Column("Seharusnya", 50, Format.WRAPPED),
                        new Column("What is allowed", 50, Format.WRAPPED)),
                rows)));
    }

    private static void csv(OutputStream out, Path original, Table table, List<Fault> faults) throws IOException {
        var text = CsvText.of(original);
        var source =
                CsvLines.of(text, new Wanted(java.util.Optional.empty(), table.headers(), List.of(), Limits.USUAL));
        var said = sentences(faults);
        var printer = WriteCsv.lines(
                out, new CsvStyle(source.delimiter(), text.declared().isPresent(), true, '\0'));
        var number = 0;
        var column = -1;
        for (var line : source) {
            number++;
            var cells = new ArrayList<>(line);
            if (number == table.headerRow()) {
                column = cells.contains(HEADER) ? cells.indexOf(HEADER) : cells.size();
            }
            if (column >= 0) {
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, number == table.headerRow() ? HEADER : said.getOrDefault(number, ""));
            }
            printer.printRecord(cells.stream().map(WriteCsv::text));
        }
        printer.flush();
    }
}
