package id.juara.ground.spreadsheet;

import id.juara.ground.spreadsheet.Table.Kind;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** POI's reader of sheets, which also tells what kind of cell it was and a number's full value, not the one shown. */
final class KindsOfCells extends XSSFSheetXMLHandler {
    private final Seen seen;

    KindsOfCells(StylesTable styles, ReadOnlySharedStringsTable strings, RowsKept rows) {
        this(styles, strings, rows, new Seen());
    }

    private KindsOfCells(StylesTable styles, ReadOnlySharedStringsTable strings, RowsKept rows, Seen seen) {
        super(styles, null, strings, new Passed(rows, seen), new FullValue(seen), false);
        this.seen = seen;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (localName.equals("c")) {
            var type = attributes.getValue("t");
            seen.kind = type == null
                    ? Kind.TEXT
                    : switch (type) {
                        case "b" -> Kind.BOOLEAN;
                        case "e" -> Kind.ERROR;
                        default -> Kind.TEXT;
                    };
            seen.formula = false;
        } else if (localName.equals("f")) {
            seen.formula = true;
        }
        super.startElement(uri, localName, qName, attributes);
    }

    /** What the cell under way is known to be. */
    private static final class Seen {
        private Kind kind = Kind.TEXT;
        private boolean formula;

        Kind kind() {
            return formula ? Kind.FORMULA : kind;
        }
    }

    /** Is asked for numbers only. */
    private static final class FullValue extends DataFormatter {
        private final transient Seen seen;

        FullValue(Seen seen) {
            this.seen = seen;
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format) {
            if (DateUtil.isADateFormat(formatIndex, format)) {
                seen.kind = Kind.DAY;
                var moment = DateUtil.getLocalDateTime(value);
                return moment == null ? "" : moment.toLocalDate().toString();
            }
            seen.kind = format != null && format.contains("%") ? Kind.PERCENT : Kind.NUMBER;
            return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        }
    }

    private record Passed(RowsKept rows, Seen seen) implements SheetContentsHandler {
        @Override
        public void startRow(int row) {
            rows.begin(row);
        }

        @Override
        public void endRow(int row) {
            rows.end();
        }

        @Override
        public void cell(String address, String text, XSSFComment comment) {
            if (address != null && text != null) {
                rows.cell(address, text, seen.kind());
            }
        }
    }
}
