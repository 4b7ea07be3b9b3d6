package id.juara.ground.upload;

import id.juara.ground.spreadsheet.Table.Kind;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The cells of a sheet, read event by event and handed on row by row.
 *
 * <p>Cells stand in the order of their addresses; where an address is left out, the cell follows the one before it. A cell
 * that a formula fills is a formula, also where the formula stands in another cell and fills a range: what it last came to
 * is not looked at.
 */
final class SheetRows {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_RANGES = 1_000;
    private static final int FORMULA_SHOWN = 60;

    private final Xml xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final Limits limits;
    private final RowsKept rows;
    private final List<CellRangeAddress> filled = new ArrayList<>();

    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private boolean hasFormula;
    private int row = -1;
    private int column;

    SheetRows(Xml xml, SharedTexts texts, CellFormats formats, Limits limits, RowsKept rows) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.limits = limits;
        this.rows = rows;
    }

    void read() {
        while (xml.next()) {
            if (xml.opens("row")) {
                row();
            }
        }
    }

    private void row() {
        var number = xml.figure("r").map(r -> r - 1).orElse(row + 1);
        must(number > row && number < MOST_ROWS);
        row = number;
        column = -1;
        rows.begin(row);
        while (xml.next() && !xml.closes("row")) {
            if (xml.opens("c")) {
                cell();
            }
        }
        rows.end();
    }

    private void cell() {
        var at = xml.attribute("r").map(this::columnOf).orElse(column + 1);
        must(at > column && at < MOST_COLUMNS);
        column = at;
        var type = xml.attribute("t").orElse("n");
        var style = xml.figure("s").orElse(0);
        value.setLength(0);
        formula.setLength(0);
        hasFormula = false;
        content();
        if (hasFormula || filled.stream().anyMatch(range -> range.isInRange(row, column))) {
            var text =
                    formula.length() > FORMULA_SHOWN ? formula.substring(0, FORMULA_SHOWN) + "…" : formula.toString();
            rows.cell(column, "=" + text, Kind.FORMULA);
        } else if (value.length() > 0) {
            typed(type, style, value.toString());
        }
    }

    /** Up to the end of the cell: its value, or its own text, and its formula. */
    private void content() {
        StringBuilder into = null;
        var aloud = 0;
        while (xml.next() && !xml.closes("c")) {
            if (xml.opens("f")) {
                formula();
                into = formula;
            } else if (xml.opens("rPh")) {
                aloud++;
            } else if (xml.closes("rPh")) {
                aloud--;
            } else if (xml.opens("v") || xml.opens("t") && aloud == 0) {
                into = value;
            } else if (xml.closes()) {
                into = null;
            } else if (into != null) {
                xml.addText(into);
                SharedTexts.mustBeShort(into, limits, RowsKept.address(column, row));
            }
        }
    }

    private void formula() {
        hasFormula = true;
        var type = xml.attribute("t").orElse("");
        if (type.equals("array") || type.equals("dataTable")) {
            must(filled.size() < MOST_RANGES);
            xml.attribute("ref").ifPresent(ref -> filled.add(range(ref)));
        }
    }

    private void typed(String type, int style, String text) {
        switch (type) {
            case "s" ->
                rows.cell(
                        column,
                        CellFormats.figure(text)
                                .filter(number ->
                                        number.signum() >= 0 && number.scale() <= 0 && number.precision() < 10)
                                .flatMap(number -> texts.text(number.intValueExact()))
                                .orElseThrow(xml::damaged),
                        Kind.TEXT);
            case "inlineStr", "str" -> rows.cell(column, SharedTexts.unescaped(text), Kind.TEXT);
            case "b" -> rows.cell(column, text.strip().equals("1") ? "TRUE" : "FALSE", Kind.BOOLEAN);
            case "e" -> rows.cell(column, text, Kind.ERROR);
            case "d" -> rows.cell(column, text, Kind.DAY);
            default -> {
                var figure = CellFormats.figure(text).orElseThrow(xml::damaged);
                rows.cell(column, formats.seen(style, figure), formats.kind(style));
            }
        }
    }

    /** The column of an address such as {@code F17}, which must be in this row. */
    private int columnOf(String address) {
        var letters = 0;
        var number = 0;
        while (letters < address.length() && letters < 4 && Character.isLetter(address.charAt(letters))) {
            var letter = Character.toUpperCase(address.charAt(letters)) - 'A';
            must(letter >= 0 && letter < 26);
            number = number * 26 + letter + 1;
            letters++;
        }
        must(letters > 0 && address.substring(letters).equals(Integer.toString(row + 1)));
        return number - 1;
    }

    private CellRangeAddress range(String ref) {
        try {
            return CellRangeAddress.valueOf(ref);
        } catch (RuntimeException notOne) {
            throw xml.damaged();
        }
    }

    private void must(boolean sound) {
        if (!sound) {
            throw xml.damaged();
        }
    }
}
