package id.juara.story.round;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.competition.Edition;
import id.juara.story.competition.RulesSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The scoresheets of a closed round as a table, one a line. */
final class JudgingWorkbook {
    private final ScoresheetExport.Sheets sheets;
    private final Round round;
    private final Edition edition;
    private final Language language;

    JudgingWorkbook(ScoresheetExport.Sheets sheets, Round round, Edition edition, Language language) {
        this.sheets = sheets;
        this.round = round;
        this.edition = edition;
        this.language = language;
    }

    Book book() {
        return new Book(List.of(list(), RulesSheet.of(edition, language)));
    }

    Book.Sheet list() {
        var marks = Format.decimal(decimals());
        var columns = new ArrayList<Column>(List.of(
                new Column(say("Nomor", "Number"), 18, Format.TEXT),
                new Column(say("Judul", "Title"), 48, Format.WRAPPED),
                new Column(say("Pembaca", "Reader"), 10, Format.WHOLE),
                new Column(say("Tahap", "Stage"), 12, Format.TEXT),
                new Column(say("Dihitung", "Counts"), 10, Format.TEXT)));
        round.criteria().forEach(one -> columns.add(new Column(one.title().in(language), 14, marks)));
        columns.add(new Column(say("Jumlah", "Total"), 10, Format.decimal(decimals() + decimalsOfWeights())));
        columns.add(new Column(say("Catatan untuk pengusul", "Remark to the entrant"), 48, Format.WRAPPED));
        var title = List.of(
                round.title().in(language) + " · " + edition.id,
                sheets.items().size()
                        + say(" lembar penilaian; pembaca disebut dengan angka", " scoresheets; readers are numbers"),
                say("Aturan (SHA-256): ", "Rules (SHA-256): ") + edition.rulesHex());
        return new Book.Sheet(
                say("Lembar penilaian", "Scoresheets"),
                title,
                columns,
                sheets.items().stream().map(this::row).toList());
    }

    private List<Object> row(ScoresheetExport.Sheet sheet) {
        var row = new ArrayList<Object>(Arrays.asList(
                sheet.number(),
                sheet.title(),
                sheet.reader(),
                sheet.stage().equals("first") ? say("pertama", "first") : say("direvisi", "revised"),
                sheet.counts() ? say("ya", "yes") : say("tidak", "no")));
        for (var criterion : round.criteria()) {
            var mark = sheet.marks().get(criterion.id());
            row.add(mark == null ? null : new BigDecimal(mark));
        }
        row.add(sheet.total() == null ? null : new BigDecimal(sheet.total()));
        row.add(sheet.remark());
        return row;
    }

    private int decimals() {
        return most(round.criteria().stream().map(one -> one.scale().step()).toList());
    }

    /** Weights are percentages: a total has two digits more than they. */
    private int decimalsOfWeights() {
        return 2 + most(round.criteria().stream().map(Criterion::weight).toList());
    }

    private static int most(List<BigDecimal> numbers) {
        return numbers.stream()
                .mapToInt(one -> Math.max(0, one.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    private String say(String id, String en) {
        return language == Language.EN ? en : id;
    }
}
