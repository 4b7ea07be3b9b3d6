package id.juara.story.marksheet;

import id.juara.ground.http.Cursor;
import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.Book.Sheet;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.judging.MyPile;
import id.juara.story.judging.Scoresheet;
import id.juara.story.judging.Scoresheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A judge takes his pile home as a workbook, with what he has marked so far. */
@ApplicationScoped
public class HandOutMarksheet {
    private static final int WHOLE_PILE = 10_000;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    MyPile pile;

    @Inject
    Scoresheets scoresheets;

    /** @param name the judge's, told in the file so that another's is known at once */
    @Transactional
    public Book to(UUID person, String name, RoundRef ref, Language language) {
        var round = rounds.at(ref);
        var rules = frozen.round(ref);
        var columns = new MarksheetColumns(rules);
        var sheets = scoresheets.ofJudge(person, round.id);
        var rows = pile.of(person, round.id, "", Cursor.of(null), WHOLE_PILE).stream()
                .filter(one -> !one.state().equals("excused"))
                .map(one -> row(columns, one, Optional.ofNullable(sheets.get(one.id()))))
                .toList();
        var title = List.of(
                rules.title().in(language) + " · " + ref.edition(),
                say(language).get(0));
        return new Book(List.of(
                new Sheet(MarksheetColumns.SHEET, title, columns.columns(language), rows, true),
                guide(language),
                criteria(rules, columns, language),
                meta(ref, name)));
    }

    private static List<Object> row(MarksheetColumns columns, MyPile.Item one, Optional<Scoresheet> sheet) {
        var row = new ArrayList<Object>(Arrays.asList(one.number(), one.title()));
        columns.criteria()
                .values()
                .forEach(criterion -> row.add(
                        sheet.map(any -> any.marks().get(criterion.id())).orElse(null)));
        row.add(sheet.flatMap(Scoresheet::remark).orElse(null));
        row.add(sheet.flatMap(Scoresheet::note).orElse(null));
        row.add(one.revisit() ? MarksheetColumns.YES : null);
        row.add(one.id() + "/" + sheet.map(Scoresheet::version).orElse(0L));
        return row;
    }

    private static Sheet guide(Language language) {
        var lines = say(language).stream().map(line -> List.<Object>of(line)).toList();
        return new Sheet(
                language == Language.EN ? "Guide" : "Petunjuk",
                List.of(),
                List.of(new Column("", 110, Format.WRAPPED)),
                lines);
    }

    private static List<String> say(Language language) {
        return language == Language.EN
                ? List.of(
                        "Fill in the columns K1, K2, …; then upload this file on the page “My work”.",
                        "Marks may be written 82,5 or 82.5. Percentages, dates and formulas are not read.",
                        "Rows may be sorted, hidden or deleted: the key at the end of a row says which entry it is. Do not change it.",
                        "The remark goes to the entrant where the rules say so; the private note never does.",
                        "Upload shows first what would change. What is uploaded stays a draft until you submit it.")
                : List.of(
                        "Isi kolom K1, K2, …; lalu unggah berkas ini di halaman “Pekerjaan saya”.",
                        "Nilai boleh ditulis 82,5 atau 82.5. Persen, tanggal, dan rumus tidak dibaca.",
                        "Baris boleh diurutkan, disembunyikan, atau dihapus: kunci di ujung baris menunjukkan entrinya. Jangan diubah.",
                        "Catatan untuk pengusul disampaikan bila aturan menentukannya; catatan pribadi tidak pernah.",
                        "Unggahan memperlihatkan dahulu apa yang berubah. Yang diunggah tetap draf sampai Anda mengirimkannya.");
    }

    private static Sheet criteria(Round rules, MarksheetColumns columns, Language language) {
        var rows = new ArrayList<List<Object>>();
        columns.criteria().forEach((header, one) -> {
            rows.add(Arrays.asList(
                    header, one.title().in(language), one.weight(), one.scale().in(language)));
            new TreeMap<>(one.anchors())
                    .forEach((mark, says) ->
                            rows.add(Arrays.asList(null, mark.toPlainString(), null, says.in(language))));
        });
        var english = language == Language.EN;
        return new Sheet(
                english ? "Criteria" : "Kriteria",
                List.of(rules.title().in(language)),
                List.of(
                        new Column(english ? "Column" : "Kolom", 8, Format.TEXT),
                        new Column(english ? "Criterion, mark" : "Kriteria, nilai", 40, Format.WRAPPED),
                        new Column(english ? "Weight (%)" : "Bobot (%)", 10, Format.decimal(2)),
                        new Column(english ? "Says" : "Arti", 70, Format.WRAPPED)),
                rows);
    }

    /** Whose it is, for whoever takes it in. */
    private static Sheet meta(RoundRef ref, String name) {
        return new Sheet(
                        MarksheetColumns.META,
                        List.of(),
                        List.of(new Column("round", 30, Format.TEXT), new Column("judge", 40, Format.TEXT)),
                        List.of(List.of(ref.toString(), name)))
                .hide();
    }
}
