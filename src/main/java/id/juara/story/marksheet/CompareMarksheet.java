package id.juara.story.marksheet;

import id.juara.ground.spreadsheet.CellFaults;
import id.juara.ground.spreadsheet.Table;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Round;
import id.juara.story.judging.MyPile;
import id.juara.story.judging.Scoresheet;
import id.juara.story.marksheet.Change.Field;
import id.juara.story.marksheet.Change.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the rows of a judge's workbook against what is kept: each is the same, a change, or at fault. */
final class CompareMarksheet {
    private final MarksheetColumns columns;
    private final Round rules;
    private final Table table;
    private final CellFaults faults;

    CompareMarksheet(MarksheetColumns columns, Round rules, Table table, CellFaults faults) {
        this.columns = columns;
        this.rules = rules;
        this.table = table;
        this.faults = faults;
    }

    /** A row that alters something, with what is to be kept. */
    record Meant(Change change, MarksheetRow row, Optional<Scoresheet> before) {
        boolean altersSheet() {
            return change.fields().stream().anyMatch(field -> !field.title().equals(MarksheetColumns.REVISIT_TITLE));
        }
    }

    Optional<Meant> of(MarksheetRow row, MyPile.Item item, Optional<Scoresheet> before) {
        var fields = fields(row, item, before);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        var submitted = before.filter(Scoresheet::submitted).isPresent();
        if (submitted) {
            mustStayComplete(row);
        }
        var kept = before.map(Scoresheet::version).orElse(0L);
        var kind = kept != row.version() ? Kind.NEWER : before.isEmpty() ? Kind.NEW : Kind.CHANGED;
        var change = new Change(
                row.assignment(), item.number(), item.title(), row.row().number(), kind, submitted, fields);
        return Optional.of(new Meant(change, row, before));
    }

    /** A submitted sheet lacks no mark, nor may it come to. */
    private void mustStayComplete(MarksheetRow row) {
        for (var fault : rules.faultsOf(row.marks(), true)) {
            var header = columns.headerOf(fault.criterion());
            if (row.row().cell(header).isEmpty()) {
                faults.add(
                        row.row(),
                        header,
                        new Bilingual(
                                "sudah dikirim, jadi tidak boleh kosong", "submitted already, so it cannot be blank"));
            }
        }
    }

    private List<Field> fields(MarksheetRow row, MyPile.Item item, Optional<Scoresheet> before) {
        var fields = new ArrayList<Field>();
        columns.criteria().forEach((header, criterion) -> {
            var was = before.map(sheet -> sheet.marks().get(criterion.id()));
            var now = Optional.ofNullable(row.marks().get(criterion.id()));
            if (was.isPresent() != now.isPresent()
                    || was.isPresent() && was.get().compareTo(now.get()) != 0) {
                fields.add(new Field(criterion.title(), table.address(row.row(), header), plain(was), plain(now)));
            }
        });
        text(
                        row,
                        row.remark(),
                        before.flatMap(Scoresheet::remark),
                        MarksheetColumns.REMARK,
                        MarksheetColumns.REMARK_TITLE)
                .ifPresent(fields::add);
        text(row, row.note(), before.flatMap(Scoresheet::note), MarksheetColumns.NOTE, MarksheetColumns.NOTE_TITLE)
                .ifPresent(fields::add);
        row.revisit()
                .filter(now -> now != item.revisit())
                .ifPresent(now -> fields.add(new Field(
                        MarksheetColumns.REVISIT_TITLE,
                        table.address(row.row(), MarksheetColumns.REVISIT),
                        item.revisit() ? MarksheetColumns.YES : "",
                        now ? MarksheetColumns.YES : "")));
        return fields;
    }

    private Optional<Field> text(
            MarksheetRow row, Optional<String> now, Optional<String> was, String header, Bilingual title) {
        return now.filter(text -> !text.equals(was.orElse("")))
                .map(text -> new Field(title, table.address(row.row(), header), was.orElse(""), text));
    }

    private static String plain(Optional<BigDecimal> mark) {
        return mark.map(one -> one.stripTrailingZeros().toPlainString()).orElse("");
    }
}
