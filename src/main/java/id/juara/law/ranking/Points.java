package id.juara.law.ranking;

import id.juara.law.rules.Criterion;
import id.juara.law.rules.Round;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rules make of the scoresheets of one submission, exactly.
 *
 * <p>Where the rules decide by a method that fits a model, the round's own points are its figure ({@link Estimation}).
 *
 * <p>Procedure. (1) Each criterion gets the average of its marks over the judges who marked it. (2) The round's own points
 * are Σ weight · average / 100 over the criteria; where the rules trim or take the median <em>per total</em>, they are
 * the average of the scoresheets' totals instead, and scoresheets that lack a criterion are left out. (3) Where the rules
 * carry earlier rounds, the points are Σ share · points / 100 over the named rounds, this one's own among them.
 */
public final class Points {
    private final Sheets sheets;
    private final Optional<Estimation> estimation;
    private final String submission;
    private final SortedMap<String, Fraction> criteria;
    private final Optional<Fraction> own;
    private final SortedMap<String, Fraction> rounds;
    private final Fraction total;

    private Points(Contender contender, Sheets sheets, Optional<Estimation> estimation) {
        this.sheets = sheets;
        this.estimation = estimation;
        this.submission = contender.submission();
        this.criteria = Collections.unmodifiableSortedMap(averages(sheets));
        this.own = sheets.round().criteria().isEmpty() ? Optional.empty() : Optional.of(own(contender));
        var counting = new TreeMap<>(contender.carried());
        own.ifPresent(points -> counting.put(sheets.round().id(), points));
        this.rounds = Collections.unmodifiableSortedMap(counting);
        this.total = Shares.of(sheets.round()).entrySet().stream()
                .map(share -> rounds.get(share.getKey()).percent(share.getValue()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Only for a contender whom {@link Unplaced#why} finds nothing against. */
    static Points of(Contender contender, Sheets sheets, Optional<Estimation> estimation) {
        return new Points(contender, sheets, estimation);
    }

    /** What decides the place: this round's own points, or those of several rounds by their shares. */
    public Fraction total() {
        return total;
    }

    /** This round's own points, which a later round may carry; absent in a deliberation. */
    public Optional<Fraction> own() {
        return own;
    }

    /** The average of each criterion of this round, by id, on the marks' own scale. */
    public SortedMap<String, Fraction> criteria() {
        return criteria;
    }

    /** How many scoresheets count. */
    public int readings() {
        return sheets.counted().size();
    }

    /** The total, rounded once as the rules print it. */
    public String printed() {
        return printed(total);
    }

    private String printed(Fraction figure) {
        var rule = sheets.round().points();
        return figure.print(rule.decimals(), rule.rounding());
    }

    /** From each judge's mark to the total. */
    public Explanation explanation() {
        var round = sheets.round();
        var shares = Shares.of(round);
        if (own.isPresent() && shares.keySet().equals(Set.of(round.id()))) {
            return ownExplanation();
        }
        var children = new ArrayList<Explanation>();
        shares.forEach((id, share) -> children.add(Explanation.of(
                "share",
                Map.of(
                        "round",
                        id,
                        "share",
                        share.toPlainString(),
                        "points",
                        rounds.get(id).toString(),
                        "adds",
                        rounds.get(id).percent(share).toString()),
                id.equals(round.id()) ? List.of(ownExplanation()) : List.of())));
        return Explanation.of("points.carried", Map.of("points", total.toString(), "printed", printed()), children);
    }

    private Explanation ownExplanation() {
        var round = sheets.round();
        var figures = new TreeMap<String, String>();
        figures.put("points", own.orElseThrow().toString());
        figures.put("printed", printed(own.orElseThrow()));
        figures.put("readings", Integer.toString(readings()));
        if (round.points().dropEachSide() > 0) {
            figures.put("drop-each-side", Integer.toString(round.points().dropEachSide()));
        }
        var children = new ArrayList<Explanation>();
        estimation.ifPresent(made -> children.addAll(made.refused() ? obstacles(made) : reckoned(made, figures)));
        if (sheets.byTotal() && round.points().method().exact()) {
            sheets.counted()
                    .forEach(sheet -> children.add(Explanation.of(
                            "sheet",
                            Map.of(
                                    "judge",
                                    sheet.judge(),
                                    "total",
                                    sheet.total(round).orElseThrow().toPlainString()))));
        }
        round.criteria().forEach(criterion -> children.add(criterionExplanation(criterion)));
        return new Explanation("points." + round.points().method().word(), figures, children);
    }

    private Explanation criterionExplanation(Criterion criterion) {
        var average = criteria.get(criterion.id());
        var figures = new TreeMap<String, String>();
        figures.put("criterion", criterion.id());
        figures.put("weight", criterion.weight().toPlainString());
        figures.put("average", average.toString());
        if (!sheets.byTotal()) {
            figures.put("adds", average.percent(criterion.weight()).toString());
        }
        var marks = sheets.counted().stream()
                .filter(sheet -> sheet.values().containsKey(criterion.id()))
                .map(sheet -> Explanation.of(
                        "mark",
                        Map.of(
                                "judge",
                                sheet.judge(),
                                "mark",
                                sheet.values().get(criterion.id()).toPlainString())))
                .toList();
        return new Explanation("criterion", figures, marks);
    }

    private static SortedMap<String, Fraction> averages(Sheets sheets) {
        var averages = new TreeMap<String, Fraction>();
        for (var criterion : sheets.round().criteria()) {
            averages.put(criterion.id(), Average.of(sheets.round().points(), sheets.marks(criterion)));
        }
        return averages;
    }

    private Fraction own(Contender contender) {
        Round round = sheets.round();
        if (!round.points().method().exact()) {
            return estimation
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the method '" + round.points().method().word() + "' has to be estimated first"))
                    .figure(contender.submission());
        }
        return sheets.byTotal()
                ? Average.of(round.points(), sheets.totals())
                : round.criteria().stream()
                        .map(criterion -> criteria.get(criterion.id()).percent(criterion.weight()))
                        .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Why the mean decides where the rules ask for another method. */
    private static List<Explanation> obstacles(Estimation made) {
        return made.obstacles().stream()
                .map(one -> Explanation.of(
                        "obstacle." + one.key().word(),
                        Map.of(
                                "method",
                                made.method().word(),
                                "measured",
                                figure(one.measured()),
                                "limit",
                                figure(one.limit()))))
                .toList();
    }

    /** From each judge's total to the figure; what belongs to the whole goes into its figures. */
    private List<Explanation> reckoned(Estimation made, Map<String, String> figures) {
        var reckoning = made.reckoning(submission);
        figures.put("centre", figure(reckoning.centre()));
        figures.put("corrected", figure(reckoning.corrected()));
        figures.put("kept", figure(reckoning.kept()));
        figures.put("severity", figure(reckoning.severity()));
        return reckoning.steps().stream()
                .map(step -> Explanation.of(
                        "reading",
                        Map.of(
                                "judge", step.judge(),
                                "total", figure(step.total()),
                                "scaled", figure(step.scaled()),
                                "severity", figure(step.severity()),
                                "weight", figure(step.weight()),
                                "corrected", figure(step.corrected()))))
                .toList();
    }

    private static String figure(double figure) {
        return Double.isFinite(figure)
                ? Estimation.told(figure).stripTrailingZeros().toPlainString()
                : Double.toString(figure);
    }
}
