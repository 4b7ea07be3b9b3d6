package id.juara.ground.spreadsheet;

import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** How cells look; a workbook keeps each look once. */
final class Styles {
    private static final byte[] HEADER_COLOUR = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] OPEN_COLOUR = {(byte) 0xFF, (byte) 0xFB, (byte) 0xE6};

    private record Look(Format format, boolean open, boolean quoted) {}

    private final Workbook workbook;
    private final Map<Look, CellStyle> made = new HashMap<>();
    private final CellStyle title;
    private final CellStyle subtitle;
    private final CellStyle header;

    Styles(Workbook workbook) {
        this.workbook = workbook;
        this.title = bold(workbook, (short) 14);
        this.subtitle = workbook.createCellStyle();
        this.header = bold(workbook, (short) 11);
        ((XSSFCellStyle) header).setFillForegroundColor(new XSSFColor(HEADER_COLOUR));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        header.setWrapText(true);
        header.setVerticalAlignment(VerticalAlignment.TOP);
    }

    CellStyle title() {
        return title;
    }

    CellStyle subtitle() {
        return subtitle;
    }

    CellStyle header() {
        return header;
    }

    CellStyle of(Column column, boolean quoted) {
        return made.computeIfAbsent(new Look(column.format(), column.open(), quoted), this::make);
    }

    private CellStyle make(Look look) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        var pattern =
                switch (look.format.kind()) {
                    case TEXT, WRAPPED -> "@";
                    case WHOLE -> "0";
                    case DECIMAL -> look.format.decimals() == 0 ? "0" : "0." + "0".repeat(look.format.decimals());
                    case DAY -> "yyyy-mm-dd";
                };
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.format.kind() == Book.Kind.WRAPPED);
        style.setLocked(!look.open);
        style.setQuotePrefixed(look.quoted);
        if (look.open) {
            style.setFillForegroundColor(new XSSFColor(OPEN_COLOUR));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static CellStyle bold(Workbook workbook, short points) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        style.setFont(font);
        return style;
    }
}
