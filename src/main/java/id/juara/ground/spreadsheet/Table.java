package id.juara.ground.spreadsheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as it was read.
 *
 * @param sheet the sheet's name; a csv file's own name
 * @param headerRow the header's line as a person counts
 * @param columns the letters of each column's place by its header, as it was asked for, from left to right
 * @param unread headers nobody asked for
 * @param rows below the header, blank ones left out
 */
public record Table(String sheet, int headerRow, Map<String, String> columns, List<String> unread, List<Row> rows) {
    public Table {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        unread = List.copyOf(unread);
        rows = List.copyOf(rows);
    }

    /** Column names in their order. */
    public List<String> headers() {
        return List.copyOf(columns.keySet());
    }

    /** The address of a cell, blank or not; the row's number alone where the table lacks that column. */
    public String address(Row row, String header) {
        return columns.getOrDefault(header, "") + row.number();
    }

    /**
     * One row.
     *
     * @param number as a person counts: 1 is the first line of the sheet
     * @param cells by header; blank cells are absent
     */
    public record Row(int number, Map<String, Cell> cells) {
        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** The cell under that header; empty where it is blank. */
        public Optional<Cell> cell(String header) {
            return Optional.ofNullable(cells.get(header));
        }

        /** The text under that header, whatever the cell's kind; empty where it is blank. */
        public Optional<String> text(String header) {
            return cell(header).map(Cell::text);
        }
    }

    /**
     * One cell that is not blank.
     *
     * @param text as a person sees it, without blanks around it; a number in plain digits with a point, a day as
     *     {@code 2017-03-31}, a formula as its own text from the equals sign on and never what it last came to
     */
    public record Cell(String column, int row, String text, Kind kind) {
        /** As the spreadsheet names it: {@code F17}. */
        public String address() {
            return column + row;
        }
    }

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
