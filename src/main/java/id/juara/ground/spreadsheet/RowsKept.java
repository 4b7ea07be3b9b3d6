package id.juara.ground.spreadsheet;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.Table.Cell;
import id.juara.ground.spreadsheet.Table.Kind;
import id.juara.ground.spreadsheet.Table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** The rows of the wanted columns, as they come by; refuses the first that is too many, too wide or too long. */
final class RowsKept {
    private final Wanted wanted;
    private final Headers headers;
    private final List<Row> rows = new ArrayList<>();
    private Map<Integer, Cell> line = new HashMap<>();
    private int number;

    RowsKept(Wanted wanted) {
        this.wanted = wanted;
        this.headers = new Headers(wanted);
    }

    /** A line begins; the first is 0. */
    void begin(int row) {
        line = new HashMap<>();
        number = row + 1;
    }

    void cell(String address, String text, Kind kind) {
        cell(new CellReference(address).getCol(), address, text, kind);
    }

    void cell(int column, String address, String text, Kind kind) {
        if (column >= wanted.limits().columns()) {
            throw new Refusal(Reason.TOO_MANY_COLUMNS, wanted.limits().columns());
        }
        if (text.length() > wanted.limits().cellLength()) {
            throw new Refusal(Reason.CELL_TOO_LONG, address, wanted.limits().cellLength());
        }
        if (!text.isBlank() || kind == Kind.FORMULA) {
            line.put(column, new Cell(address, text.strip(), kind));
        }
    }

    void end() {
        if (!headers.found()) {
            var texts = new HashMap<Integer, String>();
            line.forEach((column, cell) -> texts.put(column, cell.text()));
            headers.offer(texts);
            return;
        }
        var cells = new LinkedHashMap<String, Cell>();
        line.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> headers.of(one.getKey())
                .ifPresent(header -> cells.put(header, one.getValue())));
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() == wanted.limits().rows()) {
            throw new Refusal(Reason.TOO_MANY_ROWS, wanted.limits().rows());
        }
        rows.add(new Row(number, cells));
    }

    Table table(String sheet) {
        headers.mustBeFound();
        return new Table(sheet, headers.names(), rows);
    }
}
