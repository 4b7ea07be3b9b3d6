package id.juara.story.intake;

import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.spreadsheet.Table;
import id.juara.ground.spreadsheet.Table.Cell;
import id.juara.ground.spreadsheet.Table.Kind;
import id.juara.ground.spreadsheet.Table.Row;
import id.juara.law.rules.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The faults of a table, each at its cell, blank ones too. */
final class Faulty {
    private static final int MOST_SHOWN = 100;

    private final Table table;
    private final Map<String, String> letters = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Faulty(Table table) {
        this.table = table;
        for (var row : table.rows()) {
            row.cells()
                    .forEach((header, cell) ->
                            letters.putIfAbsent(header, cell.address().replaceAll("\\d", "")));
        }
    }

    void at(Row row, String header, String id, String en) {
        at(row, header, new Bilingual(id, en));
    }

    void at(Row row, String header, Bilingual allowed) {
        var letter = letters.getOrDefault(header, "");
        faults.add(new Fault(
                table.sheet(),
                row.number(),
                letter + row.number(),
                row.text(header).map(Faulty::shown).orElse(""),
                allowed));
    }

    /** Names every cell that holds no plain value. */
    void formulas(Row row) {
        row.cells().forEach((header, cell) -> {
            if (isNoValue(cell)) {
                at(row, header, "tulis nilainya; rumus tidak diterima", "write the value; formulas are not taken");
            }
        });
    }

    /** The text under that header; absent where it is blank or no plain value. */
    static Optional<String> text(Row row, String header) {
        return row.cell(header).filter(cell -> !isNoValue(cell)).map(Cell::text);
    }

    /** The text under that header, at most so many characters; where it is missing, that is a fault. */
    Optional<String> must(Row row, String header, int longest) {
        var text = text(row, header).filter(one -> one.length() <= longest);
        if (text.isEmpty() && row.cell(header).filter(Faulty::isNoValue).isEmpty()) {
            at(
                    row,
                    header,
                    "wajib diisi, paling banyak " + longest + " karakter",
                    "needed, at most " + longest + " characters");
        }
        return text;
    }

    /** In the order of rows. */
    List<Fault> all() {
        return faults.stream().sorted(Comparator.comparingInt(Fault::row)).toList();
    }

    private static boolean isNoValue(Cell cell) {
        return cell.kind() == Kind.FORMULA || cell.kind() == Kind.ERROR;
    }

    private static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
