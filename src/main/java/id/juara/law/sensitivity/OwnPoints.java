package id.juara.law.sensitivity;

import id.juara.law.calibration.HeldFit;
import id.juara.law.ranking.Estimation;
import id.juara.law.ranking.RankedGroup;
import id.juara.law.ranking.Standing;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The round's own points of everyone who has a place, in other weights, by the method in force. Where the rules average each
 * criterion, from those averages. Where they trim or take the median of totals, from every scoresheet anew. Where a model
 * decides, from what it makes of each criterion with all that was fitted in the rules' own weights held ({@link HeldFit}): to fit
 * ten thousand times would take hours. Where its gate refused, the mean.
 */
interface OwnPoints {
    double HUNDRED = 100;

    /**
     * By standing.
     *
     * @param weights in percent
     */
    double[] in(double[] weights);

    static OwnPoints of(RankedGroup ranked, Collection<Marks> marks) {
        var round = ranked.ranking().round();
        var standings = ranked.ranking().standings();
        if (!round.points().method().exact()) {
            var made = ranked.estimation().filter(one -> !one.refused());
            return made.map(one -> modelled(one, round, standings, marks)).orElseGet(() -> averages(round, standings));
        }
        var byTotal = !round.criteria().isEmpty()
                && round.points().method() != Method.MEAN
                && !round.points().perCriterion();
        return byTotal ? totals(round, standings, marks) : averages(round, standings);
    }

    private static OwnPoints averages(Round round, List<Standing> standings) {
        return weighted(standings.stream()
                .map(standing -> round.criteria().stream()
                        .mapToDouble(criterion ->
                                DrawnPoints.figure(standing.points().criteria().get(criterion.id())))
                        .toArray())
                .toArray(double[][]::new));
    }

    /** @param figures by standing, by criterion */
    private static OwnPoints weighted(double[][] figures) {
        return weights ->
                Arrays.stream(figures).mapToDouble(one -> total(one, weights)).toArray();
    }

    private static OwnPoints totals(Round round, List<Standing> standings, Collection<Marks> marks) {
        var given = new HashMap<String, List<double[]>>();
        for (var sheet : marks) {
            if (sheet.total(round).isPresent()) {
                given.computeIfAbsent(sheet.submission(), any -> new ArrayList<>())
                        .add(figures(round, sheet));
            }
        }
        var sheets = standings.stream()
                .map(standing -> given.get(standing.submission()).toArray(double[][]::new))
                .toArray(double[][][]::new);
        return weights -> Arrays.stream(sheets)
                .mapToDouble(own -> middle(round.points(), own, weights))
                .toArray();
    }

    private static double middle(PointsRule rule, double[][] sheets, double[] weights) {
        var totals =
                Arrays.stream(sheets).mapToDouble(one -> total(one, weights)).toArray();
        Arrays.sort(totals);
        var drop = rule.method() == Method.MEDIAN ? (totals.length - 1) / 2 : rule.dropEachSide();
        var sum = 0.0;
        for (var s = drop; s < totals.length - drop; s++) {
            sum += totals[s];
        }
        return sum / (totals.length - 2 * drop);
    }

    private static OwnPoints modelled(Estimation made, Round round, List<Standing> standings, Collection<Marks> marks) {
        var entries = standings.stream()
                .mapToInt(standing -> made.entry(standing.submission()).orElseThrow())
                .toArray();
        var given = byReading(made, round, marks);
        var held = made.held();
        if (!held.isLinear()) {
            return weights -> {
                var totals = Arrays.stream(given)
                        .mapToDouble(one -> total(one, weights))
                        .toArray();
                var figures = held.figures(totals);
                return Arrays.stream(entries)
                        .mapToDouble(entry -> figures[entry])
                        .toArray();
            };
        }
        var figures = new double[entries.length][round.criteria().size()];
        for (var c = 0; c < round.criteria().size(); c++) {
            var criterion = c;
            var ofAll = held.figures(
                    Arrays.stream(given).mapToDouble(one -> one[criterion]).toArray());
            for (var i = 0; i < entries.length; i++) {
                figures[i][c] = ofAll[entries[i]];
            }
        }
        return weighted(figures);
    }

    /** The marks of each reading that the model was fitted to. */
    private static double[][] byReading(Estimation made, Round round, Collection<Marks> marks) {
        Map<List<String>, Marks> sheets = new HashMap<>();
        marks.forEach(sheet -> sheets.put(List.of(sheet.submission(), sheet.judge()), sheet));
        var readings = made.readings();
        var given = new double[readings.size()][];
        for (var r = 0; r < given.length; r++) {
            given[r] = figures(
                    round,
                    sheets.get(List.of(
                            readings.submissions().get(readings.submission(r)),
                            readings.judges().get(readings.judge(r)))));
        }
        return given;
    }

    private static double[] figures(Round round, Marks sheet) {
        return round.criteria().stream()
                .mapToDouble(criterion -> sheet.values().get(criterion.id()).doubleValue())
                .toArray();
    }

    private static double total(double[] marks, double[] weights) {
        var sum = 0.0;
        for (var c = 0; c < marks.length; c++) {
            sum += weights[c] * marks[c];
        }
        return sum / HUNDRED;
    }
}
