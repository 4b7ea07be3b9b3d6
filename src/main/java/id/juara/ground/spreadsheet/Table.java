package id.juara.ground.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as it was read.
 *
 * @param sheet the sheet's name; a csv file's own name
 * @param headers column names in their order, as they were asked for
 * @param rows below the header, blank ones left out
 */
public record Table(String sheet, List<String> headers, List<Row> rows) {
    public Table {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a person counts: 1 is the first line of the sheet
     * @param cells by header; blank cells are absent
     */
    public record Row(int number, Map<String, Cell> cells) {
        public Row {
            cells = new LinkedHashMap<>(cells);
        }

        /** The cell under that header; empty where it is blank. */
        public Optional<Cell> cell(String header) {
            return Optional.ofNullable(cells.get(header));
        }

        /** The text under that header; empty where it is blank. */
        public Optional<String> text(String header) {
            return cell(header).map(Cell::text);
        }
    }

    /**
     * One cell that is not blank.
     *
     * @param address as the spreadsheet names it: {@code F17}
     * @param text what it says; a number in plain digits with a point, a day as {@code 2017-03-31}
     */
    public record Cell(String address, String text, Kind kind) {}

    /** What a cell holds; a csv knows text only. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        PERCENT,
        BOOLEAN,
        ERROR,
        FORMULA
    }
}
