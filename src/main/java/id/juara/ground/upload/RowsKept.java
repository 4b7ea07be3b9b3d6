package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.PlainText;
import id.juara.ground.spreadsheet.Table;
import id.juara.ground.spreadsheet.Table.Cell;
import id.juara.ground.spreadsheet.Table.Kind;
import id.juara.ground.spreadsheet.Table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/** The rows of the wanted columns, as they come by; refuses the first that is too many, too wide or too long. */
final class RowsKept {
    private record Content(String text, Kind kind) {}

    private final Wanted wanted;
    private final Headers headers;
    private final List<Row> rows = new ArrayList<>();
    private final TreeMap<Integer, Content> line = new TreeMap<>();
    private int row;
    private long characters;

    RowsKept(Wanted wanted) {
        this.wanted = wanted;
        this.headers = new Headers(wanted);
    }

    /** {@code F17} for column 5 of row 16. */
    static String address(int column, int row) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** A line begins; the first is 0. */
    void begin(int row) {
        line.clear();
        this.row = row;
    }

    void cell(int column, String text, Kind kind) {
        var plain = PlainText.trimmed(text);
        if (plain.isEmpty()) {
            return;
        }
        if (column >= wanted.limits().columns()) {
            throw new Refusal(Reason.TOO_MANY_COLUMNS, wanted.limits().columns());
        }
        if (plain.length() > wanted.limits().cellLength()) {
            throw new Refusal(
                    Reason.CELL_TOO_LONG, address(column, row), wanted.limits().cellLength());
        }
        line.put(column, new Content(plain, kind));
    }

    void end() {
        if (!headers.found()) {
            var texts = new TreeMap<Integer, String>();
            line.forEach((column, content) -> texts.put(column, content.text));
            headers.offer(row, texts);
            return;
        }
        var cells = new LinkedHashMap<String, Cell>();
        line.forEach((column, content) -> headers.of(column)
                .ifPresent(header ->
                        cells.put(header, new Cell(headers.letters(column), row + 1, content.text, content.kind))));
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() == wanted.limits().rows()) {
            throw new Refusal(Reason.TOO_MANY_ROWS, wanted.limits().rows());
        }
        for (var cell : cells.values()) {
            characters += cell.text().length(); // one shared text may stand in every cell
        }
        if (characters > wanted.limits().unzippedBytes()) {
            throw new Refusal(
                    Reason.WORKBOOK_HOSTILE, address(0, row), wanted.limits().unzippedBytes());
        }
        rows.add(new Row(row + 1, cells));
    }

    Table table(String sheet) {
        headers.mustBeFound();
        return new Table(sheet, headers.row() + 1, headers.columns(), headers.unread(), rows);
    }
}
