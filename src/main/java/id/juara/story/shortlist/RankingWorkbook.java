package id.juara.story.shortlist;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.Formula;
import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Points;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Language;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule.Method;
import id.juara.story.competition.Edition;
import id.juara.story.competition.RulesSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/**
 * A ranking as staff take it to a meeting: the order with its official points, beside them the same points as live
 * formulas over the sheet of marks, and whether both agree. Readers are numbers.
 *
 * <p>A formula divides once, {@code ROUND(sum / (100 · n), d)}, for a spreadsheet's half-up differs from the exact figure
 * where it rounds what was divided twice.
 */
final class RankingWorkbook {
    private static final Bilingual ORDER = new Bilingual("Peringkat", "Ranking");
    private static final Bilingual MARKS = new Bilingual("Nilai", "Marks");

    private final RankedRound ranked;
    private final Edition edition;
    private final Language language;
    private final Map<String, List<Marks>> sheets;
    private final List<Choice> choices;
    private final Map<String, Integer> firstRows = new HashMap<>();

    RankingWorkbook(RankedRound ranked, Edition edition, Language language) {
        this.ranked = ranked;
        this.edition = edition;
        this.language = language;
        this.sheets = ranked.marks().stream().collect(Collectors.groupingBy(Marks::submission));
        this.choices = ranked.selections().stream()
                .flatMap(one -> one.choices().stream())
                .toList();
        var row = 2;
        for (var choice : choices) {
            firstRows.put(choice.submission(), row);
            row += sheets.getOrDefault(choice.submission(), List.of()).size();
        }
    }

    Book book() {
        return new Book(List.of(order(), marks(), RulesSheet.of(edition, language)));
    }

    /** The order alone, with values only: what a csv holds. */
    Book.Sheet order() {
        return new Book.Sheet(ORDER.in(language), title(), columns(), rows());
    }

    private List<String> title() {
        return List.of(
                ranked.round().title().in(language) + " · " + edition.id,
                say("Peringkat untuk rapat, bukan pengumuman", "Ranking for deliberation, not an announcement"),
                say("Sidik jari nilai: ", "Fingerprint of the marks: ")
                        + ranked.marksFingerprint().hex());
    }

    private List<Column> columns() {
        var points = Format.decimal(ranked.round().points().decimals());
        var columns = new ArrayList<Column>(List.of(
                new Column(say("Posisi", "Place"), 8, Format.WHOLE),
                new Column(say("Nomor", "Number"), 18, Format.TEXT),
                new Column(say("Judul", "Title"), 48, Format.WRAPPED),
                new Column(say("Unit", "Unit"), 28, Format.WRAPPED),
                new Column(say("Instansi", "Institution"), 28, Format.WRAPPED),
                new Column(say("Klaster", "Cluster"), 18, Format.TEXT),
                new Column(say("Pembacaan", "Readings"), 10, Format.WHOLE)));
        ranked.round()
                .criteria()
                .forEach(one -> columns.add(new Column(one.title().in(language), 14, points)));
        columns.addAll(List.of(
                new Column(say("Nilai akhir", "Points"), 12, points),
                new Column(say("Rumus", "Formula"), 12, points),
                new Column(say("Sama", "Equal"), 8, Format.TEXT),
                new Column(say("Hasil", "Outcome"), 12, Format.TEXT),
                new Column(say("Sebab", "Why"), 18, Format.TEXT),
                new Column(say("Alasan pleno", "Plenary's reason"), 40, Format.WRAPPED)));
        return columns;
    }

    private List<List<Object>> rows() {
        var rows = new ArrayList<List<Object>>();
        var number = new Book.Sheet("x", title(), List.of(), List.of()).firstRow();
        for (var i = 0; i < ranked.selections().size(); i++) {
            var ranking = ranked.rankings().get(i).ranking();
            for (var choice : ranked.selections().get(i).choices()) {
                var points = ranking.standing(choice.submission()).map(one -> one.points());
                rows.add(row(choice, points.orElse(null), number++));
            }
        }
        return rows;
    }

    private List<Object> row(Choice choice, Points points, int number) {
        var one = ranked.field().get(choice.submission());
        var print = ranked.round().points();
        var row = new ArrayList<Object>();
        row.add(choice.place().orElse(null));
        row.add(one.number());
        row.add(one.title());
        row.add(one.unit());
        row.add(one.institution());
        row.add(one.contender().cluster());
        row.add(points == null ? 0 : points.readings());
        for (var criterion : ranked.round().criteria()) {
            row.add(
                    points == null
                            ? null
                            : new BigDecimal(
                                    points.criteria().get(criterion.id()).print(print.decimals(), print.rounding())));
        }
        var official = points == null ? null : new BigDecimal(points.printed());
        var at = row.size();
        row.add(official);
        var formula = points == null ? null : formula(choice.submission(), points);
        row.add(formula == null ? null : new Formula(formula, official));
        row.add(formula == null ? null : new Formula(cell(at, number) + "=" + cell(at + 1, number), Boolean.TRUE));
        row.add(word(choice.outcome()));
        row.add(word(choice.why()));
        row.add(choice.departure().map(made -> made.reason()).orElse(null));
        return row;
    }

    /** The official points as a formula over the marks; none where the method has no short one (a trimmed mean or median). */
    private String formula(String submission, Points points) {
        var marks = sheets.getOrDefault(submission, List.of());
        var complete = marks.stream()
                .allMatch(
                        one -> one.values().size() == ranked.round().criteria().size());
        if (ranked.round().points().method() != Method.MEAN
                || !complete
                || points.own().isEmpty()) {
            return null;
        }
        var first = firstRows.get(submission);
        var last = first + marks.size() - 1;
        var sums = new ArrayList<String>();
        var column = 2;
        for (var criterion : ranked.round().criteria()) {
            sums.add("%s*SUM('%s'!%s:%s)"
                    .formatted(weight(criterion), MARKS.in(language), cell(column, first), cell(column, last)));
            column++;
        }
        var own = "(" + String.join("+", sums) + ")/(100*" + marks.size() + ")";
        return "ROUND(" + withCarried(own, submission) + ","
                + ranked.round().points().decimals() + ")";
    }

    private String withCarried(String own, String submission) {
        var shares = ranked.round().carries();
        if (shares.isEmpty()) {
            return own;
        }
        var carried = ranked.field().get(submission).contender().carried();
        return shares.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(share -> share.getKey().equals(ranked.round().id())
                        ? share.getValue().toPlainString() + "*" + own + "/100"
                        : share.getValue().toPlainString() + "*" + carried.get(share.getKey()) + "/100")
                .collect(Collectors.joining("+"));
    }

    private Book.Sheet marks() {
        var columns = new ArrayList<Column>(List.of(
                new Column(say("Nomor", "Number"), 18, Format.TEXT),
                new Column(say("Pembaca", "Reader"), 9, Format.WHOLE)));
        ranked.round()
                .criteria()
                .forEach(one -> columns.add(new Column(one.title().in(language), 14, decimals())));
        var rows = new ArrayList<List<Object>>();
        for (var choice : choices) {
            var reader = 0;
            // in the order of the marks themselves: the number of a reader tells nothing from one line to the next
            var own = sheets.getOrDefault(choice.submission(), List.of()).stream()
                    .sorted(Comparator.comparing(one -> one.values().toString()))
                    .toList();
            for (var sheet : own) {
                var row = new ArrayList<Object>();
                row.add(ranked.field().get(choice.submission()).number());
                row.add(++reader);
                ranked.round().criteria().forEach(one -> row.add(sheet.values().get(one.id())));
                rows.add(row);
            }
        }
        return new Book.Sheet(MARKS.in(language), List.of(), columns, rows);
    }

    private Format decimals() {
        return Format.decimal(ranked.round().criteria().stream()
                .mapToInt(one ->
                        Math.max(0, one.scale().step().stripTrailingZeros().scale()))
                .max()
                .orElse(0));
    }

    private static String weight(Criterion criterion) {
        return criterion.weight().toPlainString();
    }

    private static String cell(int column, int row) {
        return CellReference.convertNumToColString(column) + row;
    }

    private String say(String id, String en) {
        return language == Language.EN ? en : id;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
