package id.juara.story.marksheet;

import id.juara.ground.spreadsheet.CellFaults;
import id.juara.ground.spreadsheet.Table;
import id.juara.ground.spreadsheet.Table.Row;
import id.juara.law.rules.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** Turns the rows of a judge's workbook into marks, and names by its cell whatever cannot be one. */
final class ReadMarksheet {
    private static final Pattern KEY = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([0-9]{1,18})");
    private static final int LONGEST = 10_000;
    private static final Set<String> YES = Set.of("ya", "yes", "y", "x", "v", "✓", "1", MarksheetColumns.YES);
    private static final Set<String> NO = Set.of("tidak", "no", "n", "-", "0");

    private static final Bilingual NO_KEY = new Bilingual(
            "baris ini tidak punya kunci; baris tambahan tidak diterima",
            "this row has no key; rows that were added are not taken");
    private static final Bilingual BAD_KEY = new Bilingual(
            "kunci berubah; unduh lembar lagi dan salin nilainya", "the key was altered; download the sheet again");
    private static final Bilingual NOT_YOURS =
            new Bilingual("entri ini tidak ada di antara tugas Anda", "this entry is not among your assignments");
    private static final Bilingual EXCUSED =
            new Bilingual("Anda sudah dibebaskan dari entri ini", "you were excused from this entry");
    private static final Bilingual TOO_LONG = new Bilingual("paling banyak 10.000 huruf", "at most 10,000 letters");
    private static final Bilingual YES_OR_BLANK =
            new Bilingual("isi 'ya' atau kosongkan", "say 'yes' or leave it blank");

    private final MarksheetColumns columns;
    private final Map<UUID, Boolean> pile;
    private final Table table;
    private final CellFaults faults;
    private final Map<UUID, Integer> seen = new HashMap<>();

    /** @param pile the judge's assignments, each with whether it still stands */
    ReadMarksheet(MarksheetColumns columns, Map<UUID, Boolean> pile, Table table, CellFaults faults) {
        this.columns = columns;
        this.pile = pile;
        this.table = table;
        this.faults = faults;
    }

    /** The rows that say which entry they are about; what else is wrong with one stands among the faults. */
    List<MarksheetRow> rows() {
        var rows = new ArrayList<MarksheetRow>();
        table.rows().forEach(row -> read(row).ifPresent(rows::add));
        return rows;
    }

    private Optional<MarksheetRow> read(Row row) {
        var text = row.text(MarksheetColumns.KEY);
        if (text.isEmpty()) {
            faults.add(row, MarksheetColumns.KEY, NO_KEY);
            return Optional.empty();
        }
        var key = KEY.matcher(text.get());
        if (!key.matches()) {
            faults.add(row, MarksheetColumns.KEY, BAD_KEY);
            return Optional.empty();
        }
        var id = UUID.fromString(key.group(1));
        var stands = pile.get(id);
        if (stands == null || !stands) {
            faults.add(row, MarksheetColumns.KEY, stands == null ? NOT_YOURS : EXCUSED);
            return Optional.empty();
        }
        var earlier = seen.putIfAbsent(id, row.number());
        if (earlier != null) {
            faults.add(
                    row,
                    MarksheetColumns.KEY,
                    new Bilingual(
                            "entri ini sudah ada di baris " + earlier,
                            "row " + earlier + " is about this entry already"));
            return Optional.empty();
        }
        return Optional.of(new MarksheetRow(
                row,
                id,
                Long.parseLong(key.group(2)),
                marks(row),
                text(row, MarksheetColumns.REMARK),
                text(row, MarksheetColumns.NOTE),
                revisit(row)));
    }

    private TreeMap<String, BigDecimal> marks(Row row) {
        var marks = new TreeMap<String, BigDecimal>();
        columns.criteria()
                .forEach((header, criterion) -> faults.number(row, header).ifPresent(mark -> {
                    if (criterion.scale().holds(mark)) {
                        marks.put(criterion.id(), mark);
                    } else {
                        faults.add(
                                row,
                                header,
                                new Bilingual(
                                        "isi " + criterion.scale().in(id.juara.law.rules.Language.ID),
                                        "write " + criterion.scale().in(id.juara.law.rules.Language.EN)));
                    }
                }));
        return marks;
    }

    private Optional<String> text(Row row, String header) {
        if (!table.columns().containsKey(header)) {
            return Optional.empty();
        }
        var text = faults.text(row, header).orElse("").strip();
        if (text.length() > LONGEST) {
            faults.add(row, header, TOO_LONG);
        }
        return Optional.of(text);
    }

    private Optional<Boolean> revisit(Row row) {
        if (!table.columns().containsKey(MarksheetColumns.REVISIT)) {
            return Optional.empty();
        }
        var said = row.text(MarksheetColumns.REVISIT)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .orElse("");
        if (!said.isEmpty() && !YES.contains(said) && !NO.contains(said)) {
            faults.add(row, MarksheetColumns.REVISIT, YES_OR_BLANK);
        }
        return Optional.of(YES.contains(said));
    }
}
