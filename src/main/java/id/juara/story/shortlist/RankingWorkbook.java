package id.juara.story.shortlist;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.Formula;
import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Choice.Outcome;
import id.juara.law.ranking.Choice.Why;
import id.juara.law.ranking.Points;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.law.rules.Marks;
import id.juara.story.competition.Edition;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RulesSheet;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/**
 * A ranking as staff take it to a meeting: the order with its official points, beside them the same points as live
 * formulas over the sheet of marks, and whether both agree; then what later stages put beside them. Readers are numbers.
 */
public final class RankingWorkbook {
    private static final Bilingual ORDER = new Bilingual("Peringkat", "Ranking");
    private static final Bilingual MARKS = new Bilingual("Nilai", "Marks");

    /** The column of the sheet of marks in which those of the first criterion stand. */
    private static final int MARKS_FROM = 2;

    private static final Map<Outcome, Bilingual> OUTCOMES = Map.of(
            Outcome.IN, new Bilingual("Lolos", "Goes on"),
            Outcome.OUT, new Bilingual("Tidak lolos", "Does not"),
            Outcome.UNDECIDED, new Bilingual("Belum diputuskan", "Undecided"));
    private static final Map<Why, Bilingual> REASONS = new EnumMap<>(Map.ofEntries(
            Map.entry(Why.BY_ORDER, new Bilingual("Menurut urutan", "By its place")),
            Map.entry(Why.BY_FLOOR, new Bilingual("Jatah minimal klaster", "By its cluster's floor")),
            Map.entry(
                    Why.TIE_ADMITTED,
                    new Bilingual("Nilai sama di batas, semua masuk", "Tie at the line, all admitted")),
            Map.entry(Why.BY_LOT, new Bilingual("Undian", "By lot")),
            Map.entry(Why.TIE_AT_LINE, new Bilingual("Nilai sama di batas", "Tie at the line")),
            Map.entry(Why.TOO_CLOSE, new Bilingual("Terlalu dekat dengan batas", "Too close to the line")),
            Map.entry(Why.BELOW_LINE, new Bilingual("Di bawah batas", "Below the line")),
            Map.entry(Why.BELOW_PASS_MARK, new Bilingual("Di bawah nilai minimal", "Below the pass mark")),
            Map.entry(Why.OVER_CAP, new Bilingual("Melebihi batas klaster", "Over its cluster's cap")),
            Map.entry(Why.YIELDED_TO_FLOOR, new Bilingual("Memberi tempat bagi klaster lain", "Yielded to a floor")),
            Map.entry(Why.UNPLACED, new Bilingual("Belum bernilai", "Without points")),
            Map.entry(Why.BY_PLENARY, new Bilingual("Keputusan pleno", "By the plenary"))));

    private final RankedRound ranked;
    private final Edition edition;
    private final Language language;
    private final PlainWords words;
    private final Map<String, List<Marks>> sheets;
    private final List<Choice> choices;
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final List<Beside.Columns> beside;

    RankingWorkbook(RankedRound ranked, Edition edition, Language language, ZoneId zone, List<Beside.Columns> beside) {
        this.beside = beside;
        this.words = new PlainWords(language, zone);
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

    public Book book() {
        return new Book(List.of(order(true), marks(), RulesSheet.of(edition, language)));
    }

    /** The order alone, with values only: what a csv holds. */
    Book.Sheet order() {
        return order(false);
    }

    private Book.Sheet order(boolean live) {
        return new Book.Sheet(ORDER.in(language), title(), columns(live), rows(live));
    }

    private List<String> title() {
        var title = new ArrayList<>(List.of(
                ranked.round().title().in(language) + " · " + edition.id,
                say("Peringkat untuk rapat, bukan pengumuman", "Ranking for deliberation, not an announcement"),
                say("Sidik jari nilai: ", "Fingerprint of the marks: ")
                        + ranked.marksFingerprint().hex()));
        Optional.ofNullable(RankingPages.MoreReadings.of(ranked))
                .ifPresent(more -> title.add(more.says().in(language)));
        return title;
    }

    private List<Column> columns(boolean live) {
        var points = Format.decimal(ranked.round().points().decimals());
        var columns = new ArrayList<Column>(List.of(
                new Column(say("Posisi", "Place"), 6, Format.WHOLE),
                new Column(say("Nomor", "Number"), 17, Format.WRAPPED),
                new Column(say("Judul", "Title"), 32, Format.WRAPPED),
                new Column(say("Unit", "Unit"), 20, Format.WRAPPED),
                new Column(say("Instansi", "Institution"), 20, Format.WRAPPED),
                new Column(say("Klaster", "Cluster"), 11, Format.WRAPPED),
                new Column(say("Provinsi", "Province"), 14, Format.WRAPPED),
                new Column(say("Pembaca", "Readings"), 8, Format.WHOLE)));
        ranked.round()
                .criteria()
                .forEach(one -> columns.add(new Column(one.title().in(language), 10, points)));
        columns.add(new Column(say("Nilai akhir", "Points"), 8, points));
        if (live) {
            columns.add(new Column(say("Rumus", "Formula"), 8, points));
            columns.add(new Column(say("Sama", "Equal"), 6, Format.TRUTH));
        }
        beside.forEach(one -> columns.addAll(one.columns()));
        columns.add(new Column(say("Hasil", "Outcome"), 10, Format.WRAPPED));
        columns.add(new Column(say("Sebab", "Why"), 16, Format.WRAPPED));
        columns.add(new Column(say("Alasan pleno", "Plenary's reason"), 20, Format.WRAPPED));
        return columns;
    }

    private List<List<Object>> rows(boolean live) {
        var rows = new ArrayList<List<Object>>();
        var number = new Book.Sheet("x", title(), List.of(), List.of()).firstRow();
        for (var i = 0; i < ranked.selections().size(); i++) {
            var standings = ranked.rankings().get(i).ranking().bySubmission();
            for (var choice : ranked.selections().get(i).choices()) {
                var standing = standings.get(choice.submission());
                rows.add(row(choice, standing == null ? null : standing.points(), number++, live));
            }
        }
        return rows;
    }

    private List<Object> row(Choice choice, Points points, int number, boolean live) {
        var one = ranked.field().get(choice.submission());
        var print = ranked.round().points();
        var row = new ArrayList<Object>();
        row.add(choice.place().orElse(null));
        row.add(one.number());
        row.add(one.title());
        row.add(one.unit());
        row.add(one.institution());
        row.add(words.cluster(one.contender().cluster()));
        row.add(one.province());
        row.add(points == null ? 0 : points.readings());
        for (var criterion : ranked.round().criteria()) {
            row.add(Optional.ofNullable(points)
                    .map(made -> made.criteria().get(criterion.id()))
                    .map(mean -> new BigDecimal(mean.print(print.decimals(), print.rounding())))
                    .orElse(null));
        }
        var at = row.size();
        row.add(points == null ? null : new BigDecimal(points.printed()));
        if (live) {
            var formula = Optional.ofNullable(points).flatMap(made -> formula(choice, made));
            row.add(formula.orElse(null));
            row.add(formula.map(any -> new Formula(cell(at, number) + "=" + cell(at + 1, number), Boolean.TRUE))
                    .orElse(null));
        }
        beside.forEach(later -> row.addAll(later.of(choice.submission())));
        row.add(OUTCOMES.get(choice.outcome()).in(language));
        row.add(REASONS.get(choice.why()).in(language));
        row.add(choice.departure().map(made -> made.reason()).orElse(null));
        return row;
    }

    private Optional<Formula> formula(Choice choice, Points points) {
        var marks = sheets.getOrDefault(choice.submission(), List.of());
        // a mark that is missing is left out of its criterion's mean, which one common divisor cannot say
        var whole = marks.stream()
                .allMatch(
                        one -> one.values().size() == ranked.round().criteria().size());
        return whole
                ? new PointsFormula(ranked.round(), MARKS.in(language), MARKS_FROM)
                        .over(
                                firstRows.get(choice.submission()),
                                marks.size(),
                                choice.contender().carried())
                        .map(text -> new Formula(text, new BigDecimal(points.printed())))
                : Optional.empty();
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

    private static String cell(int column, int row) {
        return column(column) + row;
    }

    /** A column's letters, 0 for A. */
    static String column(int column) {
        return CellReference.convertNumToColString(column);
    }

    private String say(String id, String en) {
        return words.say(id, en);
    }
}
