package id.juara.ground.upload;

import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.spreadsheet.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Faults on their way into the sheet in which they were found; marks of an earlier time are taken off first. */
final class Marking {
    private static final String AUTHOR = "Juara";
    private static final int MOST_COMMENTS = 1_000; // a sheet with more of them opens slowly
    private static final byte[] RED = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
    private static final byte[] DARK_RED = {(byte) 0x9C, 0, 6};

    private final XSSFSheet sheet;
    private final int header;
    private final Map<Short, XSSFCellStyle> red = new HashMap<>();
    private final Map<Short, XSSFCellStyle> bare = new HashMap<>();
    private int comments;

    /** @param header the header's line; the first is 0 */
    Marking(XSSFSheet sheet, int header) {
        this.sheet = sheet;
        this.header = header;
    }

    void mark(List<Fault> faults) {
        var column = faultColumn();
        clean(column);
        var said = said();
        write(header, column, GiveBack.HEADER, said);
        GiveBack.sentences(faults).forEach((number, text) -> write(number - 1, column, text, said));
        faults.forEach(this::mark);
        sheet.setColumnWidth(column, 80 * 256);
    }

    private void mark(Fault fault) {
        if (!Character.isLetter(fault.cell().charAt(0))) {
            return;
        }
        var at = new CellReference(fault.cell());
        var cell = row(at.getRow()).getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(red.computeIfAbsent(cell.getCellStyle().getIndex(), style -> filled(cell)));
        if (cell.getCellComment() == null && ++comments <= MOST_COMMENTS) {
            var drawing = sheet.createDrawingPatriarch();
            var comment = drawing.createCellComment(
                    drawing.createAnchor(0, 0, 0, 0, at.getCol() + 1, at.getRow(), at.getCol() + 4, at.getRow() + 4));
            comment.setAddress(at.getRow(), at.getCol());
            comment.setAuthor(AUTHOR);
            comment.setString(new XSSFRichTextString(PlainText.forSheet(fault.sentence())));
        }
    }

    private void write(int row, int column, String text, XSSFCellStyle style) {
        var cell = row(row).createCell(column);
        cell.setCellValue(PlainText.forSheet(text));
        cell.setCellStyle(style);
    }

    private XSSFRow row(int number) {
        return sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
    }

    /** The column of an earlier time, or the first one to the right of all that is said. */
    private int faultColumn() {
        for (var cell : row(header)) {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(GiveBack.HEADER)) {
                return cell.getColumnIndex();
            }
        }
        var widest = -1;
        for (var row : sheet) {
            for (var cell : row) {
                widest = cell.getCellType() == CellType.BLANK ? widest : Math.max(widest, cell.getColumnIndex());
            }
        }
        return widest + 1;
    }

    private void clean(int column) {
        for (var row : sheet) {
            Optional.ofNullable(row.getCell(column)).ifPresent(Cell::setBlank);
        }
        for (var comment : List.copyOf(sheet.getCellComments().entrySet())) {
            var at = comment.getKey();
            if (AUTHOR.equals(comment.getValue().getAuthor()) && sheet.getRow(at.getRow()) != null) {
                Optional.ofNullable(sheet.getRow(at.getRow()).getCell(at.getColumn()))
                        .ifPresent(this::unmark);
            }
        }
    }

    private void unmark(XSSFCell cell) {
        cell.removeCellComment();
        var fill = cell.getCellStyle().getFillForegroundXSSFColor();
        if (fill != null && java.util.Arrays.equals(fill.getRGB(), RED)) {
            cell.setCellStyle(bare.computeIfAbsent(cell.getCellStyle().getIndex(), style -> {
                var plain = copied(cell);
                plain.setFillPattern(FillPatternType.NO_FILL);
                return plain;
            }));
        }
    }

    private XSSFCellStyle filled(XSSFCell cell) {
        var style = copied(cell);
        fill(style);
        return style;
    }

    private XSSFCellStyle copied(XSSFCell cell) {
        var style = sheet.getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        return style;
    }

    private static void fill(XSSFCellStyle style) {
        style.setFillForegroundColor(new XSSFColor(RED));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFCellStyle said() {
        var style = sheet.getWorkbook().createCellStyle();
        var font = sheet.getWorkbook().createFont();
        font.setColor(new XSSFColor(DARK_RED));
        style.setFont(font);
        style.setWrapText(true);
        fill(style);
        return style;
    }
}
