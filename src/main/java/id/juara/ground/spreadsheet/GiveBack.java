package id.juara.ground.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same workbook given back with its faults: a red column says what is wrong, and the cells in question are marked. */
public final class GiveBack {
    private static final String HEADER = "Kesalahan / Errors";

    private GiveBack() {}

    /**
     * Writes the workbook with the faults of one of its sheets; everything else in it stays as it was. The file is one
     * that {@link ReadTable} has read, so that its size is within the limits.
     */
    public static void to(OutputStream out, Path original, List<Fault> faults) {
        try (var file = Files.newInputStream(original);
                var workbook = new XSSFWorkbook(file)) {
            var red = red(workbook);
            faults.stream()
                    .collect(Collectors.groupingBy(Fault::sheet, TreeMap::new, Collectors.toList()))
                    .forEach((name, own) -> mark(workbook.getSheet(name), own, red));
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(XSSFSheet sheet, List<Fault> faults, XSSFCellStyle red) {
        Map<Integer, List<Fault>> byRow =
                faults.stream().collect(Collectors.groupingBy(Fault::row, TreeMap::new, Collectors.toList()));
        var column = faultColumn(sheet);
        byRow.forEach((number, own) -> {
            var row = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
            var said = row.createCell(column);
            said.setCellValue(
                    PlainText.clean(own.stream().map(GiveBack::sentence).collect(Collectors.joining("\n"))));
            said.setCellStyle(red);
            for (var fault : own) {
                var at = new CellReference(fault.cell());
                if (at.getCol() >= 0) {
                    row.getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellStyle(red);
                }
            }
        });
        var first = byRow.keySet().iterator().next();
        var headers = sheet.getRow(Math.max(0, Math.min(first - 2, sheet.getFirstRowNum())));
        if (headers != null) {
            var header = headers.createCell(column);
            header.setCellValue(HEADER);
            header.setCellStyle(red);
        }
        sheet.setColumnWidth(column, 80 * 256);
    }

    /** The column of an earlier give-back, or the first one to the right of everything. */
    private static int faultColumn(XSSFSheet sheet) {
        var widest = 0;
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.toString().equals(HEADER)) {
                    return cell.getColumnIndex();
                }
            }
            widest = Math.max(widest, row.getLastCellNum());
        }
        return widest;
    }

    private static String sentence(Fault fault) {
        var found = fault.found().isEmpty() ? "" : " “" + fault.found() + "”";
        return fault.cell() + found + ": " + fault.allowed().id() + " / "
                + fault.allowed().en();
    }

    private static XSSFCellStyle red(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        return style;
    }
}
