package id.juara.ground.upload;

import id.juara.ground.spreadsheet.Table;
import id.juara.ground.spreadsheet.Table.Kind;
import java.io.IOException;
import java.nio.file.Path;

/** A csv read as a table; all its cells are text. */
final class CsvTable {
    private CsvTable() {}

    static Table read(Path file, Wanted wanted) throws IOException {
        var rows = new RowsKept(wanted);
        var row = 0;
        for (var line : CsvLines.of(CsvText.of(file), wanted)) {
            rows.begin(row++);
            for (var column = 0; column < line.size(); column++) {
                rows.cell(column, line.get(column), Kind.TEXT);
            }
            rows.end();
        }
        return rows.table("CSV");
    }
}
