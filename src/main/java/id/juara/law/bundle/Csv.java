package id.juara.law.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table as text (RFC 4180): a line a row, ended by a line feed; what holds a comma, a quote or a line's end is quoted. */
public final class Csv {
    private final StringBuilder text = new StringBuilder();

    /** A table that begins with that row. */
    public static Csv of(String... header) {
        return new Csv().row(Arrays.asList(header));
    }

    public Csv row(Object... cells) {
        return row(Arrays.asList(cells));
    }

    /** Appends a row; a cell that is null is empty. */
    public Csv row(List<?> cells) {
        for (var i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(written(cells.get(i)));
        }
        text.append('\n');
        return this;
    }

    /** UTF-8 of the table. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The rows below the header. Refuses another header, and a row with another number of cells. */
    public static List<List<String>> rows(byte[] table, List<String> header) {
        var rows = rows(table);
        if (rows.isEmpty() || !rows.get(0).equals(header)) {
            throw new IllegalArgumentException("the header is not " + String.join(",", header));
        }
        return rows.subList(1, rows.size());
    }

    /** All rows, the header first. Refuses a row with another number of cells than the first. */
    public static List<List<String>> rows(byte[] table) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        var text = new String(table, StandardCharsets.UTF_8);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    add(rows, row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        if (quoted || cell.length() > 0 || !row.isEmpty()) {
            throw new IllegalArgumentException("the last row does not end");
        }
        return rows;
    }

    private static void add(List<List<String>> rows, List<String> row) {
        if (!rows.isEmpty() && row.size() != rows.get(0).size()) {
            throw new IllegalArgumentException("row " + (rows.size() + 1) + " has another number of cells");
        }
        rows.add(List.copyOf(row));
    }

    private static String written(Object cell) {
        var plain = cell == null ? "" : cell.toString();
        return plain.matches("(?s).*[,\"\r\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
