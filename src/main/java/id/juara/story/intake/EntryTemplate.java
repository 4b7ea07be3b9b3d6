package id.juara.story.intake;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.Book.Sheet;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Group;
import id.juara.story.competition.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The workbook into which an institution writes its entries, made from the rules: what to do, and an empty table. */
@ApplicationScoped
public class EntryTemplate {
    /** A longer list does not fit into a cell's drop-down. */
    private static final int LONGEST_LIST = 255;

    @Inject
    Caller caller;

    @Inject
    Editions editions;

    /** As whoever asks has to fill it in: staff say whose entry a row is. Refuses an edition whose rules are not frozen. */
    @Transactional
    public Book of(String edition) {
        var rules = editions.rules(editions.announced(edition).id);
        return of(new EntryColumns(rules, caller.is(Role.STAFF)));
    }

    private static Book of(EntryColumns columns) {
        var title = columns.rules().title();
        var steps = List.of(
                title.id() + " / " + title.en(),
                "Satu baris satu inovasi pada lembar " + EntryColumns.SHEET + "; jangan ubah nama kolomnya."
                        + " / One row is one innovation, on the sheet " + EntryColumns.SHEET
                        + "; leave the column names as they are.",
                "Kolom ref adalah kunci: berkas yang dikirim lagi mengubah entri dengan ref yang sama."
                        + " / The column ref is the key: a file sent again changes the entry with the same ref.",
                "Rumus tidak diterima; tulis nilainya. / Formulas are not taken; write the value.");
        var instructions = new Sheet(
                "Petunjuk",
                steps,
                List.of(
                        new Column("Kolom / Column", 22, Format.TEXT),
                        new Column("Isi", 60, Format.WRAPPED),
                        new Column("Content", 60, Format.WRAPPED)),
                columns.meanings().entrySet().stream()
                        .map(one -> List.<Object>of(
                                one.getKey(),
                                one.getValue().id(),
                                one.getValue().en()))
                        .toList());
        var table = new Sheet(
                EntryColumns.SHEET,
                List.of(),
                columns.meanings().entrySet().stream()
                        .map(one -> column(one.getKey(), one.getValue(), columns))
                        .toList(),
                List.of());
        return new Book(List.of(instructions, table));
    }

    private static Column column(String name, Bilingual meaning, EntryColumns columns) {
        var header = name + " (" + meaning.id() + " / " + meaning.en() + ")";
        var isAnswer = columns.rules().questions().stream()
                .anyMatch(question -> EntryColumns.columnOf(question).equals(name));
        return switch (name) {
            case EntryColumns.GROUP ->
                new Column(
                        header,
                        18,
                        Format.TEXT,
                        true,
                        offered(columns.rules().groups().stream().map(Group::id).collect(Collectors.toList())));
            case EntryColumns.CATEGORY ->
                new Column(
                        header, 30, Format.TEXT, true, offered(columns.rules().categories()));
            case EntryColumns.STARTED_ON -> new Column(header, 18, Format.DAY);
            default -> new Column(header, isAnswer ? 60 : 24, isAnswer ? Format.WRAPPED : Format.TEXT);
        };
    }

    private static Set<String> offered(List<String> choices) {
        var fits = String.join(",", choices).length() <= LONGEST_LIST
                && choices.stream().noneMatch(one -> one.contains(","));
        return fits ? new LinkedHashSet<>(choices) : Set.of();
    }
}
