package id.juara.ground.spreadsheet;

import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** How cells look; a workbook keeps each look once. */
final class Styles {
    private static final byte[] HEADER_COLOUR = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] OPEN_COLOUR = {(byte) 0xFF, (byte) 0xFB, (byte) 0xE6};

    private record Look(Format format, boolean open, boolean quoted, String zone) {}

    private final Workbook workbook;
    private final Map<Look, CellStyle> made = new HashMap<>();
    private final Map<Boolean, CellStyle> headers = new HashMap<>();
    private final CellStyle title;
    private final CellStyle subtitle;

    Styles(Workbook workbook) {
        this.workbook = workbook;
        this.title = bold(14);
        this.subtitle = workbook.createCellStyle();
    }

    CellStyle title(int line) {
        return line == 0 ? title : subtitle;
    }

    /** @param quoted marks the text as text, also when somebody edits the cell */
    CellStyle header(boolean quoted) {
        return headers.computeIfAbsent(quoted, this::makeHeader);
    }

    CellStyle of(Column column) {
        return of(column, false, "");
    }

    /** @param zone shown after a moment */
    CellStyle of(Column column, boolean quoted, String zone) {
        return made.computeIfAbsent(new Look(column.format(), column.open(), quoted, zone), this::make);
    }

    private CellStyle make(Look look) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        var pattern =
                switch (look.format.kind()) {
                    case TEXT, WRAPPED -> "@";
                    case WHOLE -> "0";
                    case TRUTH -> "\"TRUE\";\"TRUE\";\"FALSE\""; // else LibreOffice shows 1
                    case DECIMAL -> look.format.decimals() == 0 ? "0" : "0." + "0".repeat(look.format.decimals());
                    case DAY -> "yyyy-mm-dd";
                    case MOMENT -> "yyyy-mm-dd hh:mm\" " + look.zone + "\"";
                };
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.format.kind() == Book.Kind.WRAPPED);
        style.setLocked(!look.open);
        style.setQuotePrefixed(look.quoted);
        hairline(style);
        if (look.open) {
            style.setFillForegroundColor(new XSSFColor(OPEN_COLOUR));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private CellStyle makeHeader(boolean quoted) {
        var header = (XSSFCellStyle) bold(11);
        header.setFillForegroundColor(new XSSFColor(HEADER_COLOUR));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setWrapText(true);
        header.setVerticalAlignment(VerticalAlignment.TOP);
        header.setQuotePrefixed(quoted);
        hairline(header);
        header.setBorderBottom(BorderStyle.THIN);
        return header;
    }

    private static void hairline(CellStyle style) {
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        style.setRightBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    }

    private CellStyle bold(int points) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        style.setFont(font);
        return style;
    }
}
