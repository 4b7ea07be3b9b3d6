package id.juara.law.bundle;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import id.juara.law.bundle.SealedRound.Decided;
import id.juara.law.proof.Digest;
import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Estimation;
import id.juara.law.ranking.Fraction;
import id.juara.law.ranking.Likelihood;
import id.juara.law.ranking.Shares;
import id.juara.law.ranking.Standing;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.law.rules.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A judged round as files. What it was given: {@code marks.csv}, {@code entrants.csv}, {@code carried.csv} and the seed in
 * {@code settings.csv}. What the rules say, for whoever does not read them: the rest of {@code settings.csv}, {@code
 * weights.csv}, {@code shares.csv}, {@code cuts.csv}, {@code bounds.csv}. What follows: {@code ranking.csv}, {@code
 * shortlist.csv} and, where a model was fitted, {@code effects.csv}. The same round gives the same bytes; points and carried points are exact fractions, but for {@code raw},
 * which is printed as the rules say.
 */
public final class RoundTables {
    public static final String MARKS = "marks.csv";
    public static final String ENTRANTS = "entrants.csv";
    public static final String CARRIED = "carried.csv";
    public static final String SETTINGS = "settings.csv";
    public static final String SHORTLIST = "shortlist.csv";
    public static final String RANKING = "ranking.csv";

    static final List<String> ENTRANTS_HEADER =
            List.of("submission", "ranking", "group", "cluster", "fingerprint", "stratum");
    static final List<String> CARRIED_HEADER = List.of("submission", "round", "points");
    static final List<String> SETTINGS_HEADER = List.of("setting", "value");
    static final List<String> SHORTLIST_HEADER = List.of("submission", "own", "total", "outcome", "why", "level");
    static final List<String> RANKING_HEADER =
            List.of("submission", "place", "readings", "raw", "estimate", "se", "low", "high", "p_in", "band");

    private final SealedRound round;
    private final List<Decided> decided;
    private final Optional<Estimation> estimation;

    private RoundTables(SealedRound round) {
        this.round = round;
        this.decided = round.decided();
        this.estimation = round.estimation(decided);
    }

    /** The files by their names inside the round's folder. */
    public static SortedMap<String, byte[]> of(SealedRound round) {
        var files = new RoundTables(round);
        var written = new TreeMap<String, byte[]>();
        written.put(MARKS, files.marks().bytes());
        written.put(ENTRANTS, files.entrants().bytes());
        written.put(CARRIED, files.carried().bytes());
        written.put(SETTINGS, files.settings().bytes());
        written.put("weights.csv", files.weights().bytes());
        written.put("shares.csv", files.shares().bytes());
        written.put("cuts.csv", files.cuts().bytes());
        written.put("bounds.csv", files.bounds().bytes());
        written.put(RANKING, files.ranking().bytes());
        written.put(SHORTLIST, files.shortlist().bytes());
        EstimateTables.effects(files.estimation).ifPresent(table -> written.put("effects.csv", table.bytes()));
        return written;
    }

    /** Who goes on by such a shortlist. */
    public static Set<String> chosen(byte[] shortlist) {
        return Csv.rows(shortlist, SHORTLIST_HEADER).stream()
                .filter(row -> row.get(3).equals("in"))
                .map(row -> row.get(0))
                .collect(toCollection(TreeSet::new));
    }

    /** The header of a round's marks: the criteria in the order of the rules. */
    static List<String> marksHeader(Round law) {
        var header = new ArrayList<>(List.of("submission", "judge"));
        law.criteria().stream().map(Criterion::id).forEach(header::add);
        return header;
    }

    private Csv marks() {
        var table = new Csv().row(marksHeader(round.law()));
        round.marks().stream()
                .sorted(comparing(Marks::submission).thenComparing(Marks::judge))
                .forEach(sheet -> {
                    var row = new ArrayList<Object>(List.of(sheet.submission(), sheet.judge()));
                    for (var criterion : round.law().criteria()) {
                        var mark = sheet.values().get(criterion.id());
                        row.add(mark == null ? null : mark.stripTrailingZeros().toPlainString());
                    }
                    table.row(row);
                });
        return table;
    }

    private Csv entrants() {
        var table = new Csv().row(ENTRANTS_HEADER);
        var rankings = new TreeMap<String, String>();
        decided.forEach(
                one -> one.selection().choices().forEach(choice -> rankings.put(choice.submission(), one.name())));
        inOrder()
                .forEach(one -> table.row(
                        one.submission(),
                        rankings.get(one.submission()),
                        one.group(),
                        one.cluster(),
                        one.fingerprint(),
                        round.origins().strata().get(one.submission())));
        return table;
    }

    private Csv carried() {
        var table = new Csv().row(CARRIED_HEADER);
        inOrder().forEach(one -> one.carried()
                .forEach((earlier, points) -> table.row(one.submission(), earlier, points)));
        return table;
    }

    private List<Contender> inOrder() {
        return round.contenders().stream()
                .sorted(comparing(Contender::submission))
                .toList();
    }

    private Csv settings() {
        var points = round.law().points();
        return new Csv()
                .row(SETTINGS_HEADER)
                .row("from", round.law().from().orElse(null))
                .row("method", points.method().word())
                .row("decides", decides().word())
                .row("model", points.modelled().map(Method::word).orElse(null))
                .row("by-chance", round.origins().byChance())
                .row("drop-each-side", points.dropEachSide())
                .row("per-criterion", points.perCriterion())
                .row("decimals", points.decimals())
                .row("rounding", Word.of(points.rounding()))
                .row("ties", String.join(" ", round.law().ties()))
                .row("seed", round.seed().reveal())
                .row("seed-commitment", round.seed().commitment());
    }

    /** Where the gate refuses the method that the rules name, the mean decides. */
    private Method decides() {
        var method = round.law().points().method();
        var refused = estimation.filter(Estimation::refused).isPresent();
        return refused && !method.exact() ? Method.MEAN : method;
    }

    private Csv weights() {
        var table = Csv.of("criterion", "weight");
        round.law().criteria().forEach(one -> table.row(one.id(), one.weight().toPlainString()));
        return table;
    }

    private Csv shares() {
        var table = Csv.of("round", "share");
        Shares.of(round.law()).forEach((earlier, share) -> table.row(earlier, share.toPlainString()));
        return table;
    }

    private Csv cuts() {
        var table = Csv.of("ranking", "top", "pass_mark", "tie_at_line", "undecided");
        decided.forEach(one -> {
            var cut = one.ranked().cut();
            table.row(
                    one.name(),
                    cut.top().orElse(null),
                    cut.passMark().map(mark -> mark.toPlainString()).orElse(null),
                    Word.of(cut.tieAtLine()),
                    Word.of(cut.undecided()));
        });
        return table;
    }

    private Csv bounds() {
        var table = Csv.of("ranking", "cluster", "floor", "cap");
        decided.forEach(
                one -> new TreeMap<String, Cut.Bounds>(one.ranked().cut().clusters())
                        .forEach((cluster, bounds) -> table.row(
                                one.name(),
                                cluster,
                                bounds.floor().orElse(null),
                                bounds.cap().orElse(null))));
        return table;
    }

    private Csv ranking() {
        var table = new Csv().row(RANKING_HEADER);
        var sheets = round.marks().stream().collect(groupingBy(Marks::submission, counting()));
        for (var one : decided) {
            var cells = EstimateTables.cells(estimation, one);
            eachChoice(one, (choice, standing) -> {
                var row = new ArrayList<Object>();
                row.add(choice.submission());
                row.add(standing == null ? null : standing.place());
                row.add(
                        standing == null
                                ? sheets.getOrDefault(choice.submission(), 0L)
                                : standing.points().readings());
                row.add(standing == null ? null : standing.points().printed());
                row.addAll(cells.of(choice.submission()));
                table.row(row);
            });
        }
        return table;
    }

    private Csv shortlist() {
        var table = new Csv().row(SHORTLIST_HEADER);
        for (var one : decided) {
            var split = one.ranked()
                    .likelihood()
                    .map(known -> known.split(one.ranked().cut().undecided()));
            eachChoice(
                    one,
                    (choice, standing) -> table.row(
                            choice.submission(),
                            standing == null
                                    ? null
                                    : standing.points()
                                            .own()
                                            .map(Fraction::toString)
                                            .orElse(null),
                            standing == null ? null : standing.points().total(),
                            Word.of(choice.outcome()),
                            Word.of(choice.why()),
                            split.map(parts -> level(parts, choice.submission()))
                                    .orElse(null)));
        }
        return table;
    }

    /** Whom the rule for the undecided takes for sure, and whom it draws; empty for the others. */
    private static String level(Likelihood.Split split, String submission) {
        if (split.drawn().contains(submission)) {
            return "drawn";
        }
        return split.sure().contains(submission) ? "sure" : null;
    }

    private interface Line {
        void of(Choice choice, Standing standing);
    }

    private static void eachChoice(Decided one, Line line) {
        var standings = one.ranked().ranking().bySubmission();
        one.selection().choices().forEach(choice -> line.of(choice, standings.get(choice.submission())));
    }

    /** Those names in that round's folder, with the digests of the files. */
    public static SortedMap<String, Digest> digests(String round, Map<String, byte[]> files) {
        var digests = new TreeMap<String, Digest>();
        files.forEach((name, bytes) -> digests.put(round + "/" + name, Digest.of(bytes)));
        return digests;
    }
}
