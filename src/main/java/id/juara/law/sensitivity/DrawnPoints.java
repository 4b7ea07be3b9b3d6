package id.juara.law.sensitivity;

import id.juara.law.ranking.Fraction;
import id.juara.law.ranking.Points;
import id.juara.law.ranking.Ranking;
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
 * Everyone's points in other weights, in binary: where the rules average each criterion, from those averages; where they
 * trim or take the median of totals, from every scoresheet anew. What is carried from earlier rounds, and what a method that fits a
 * model makes of the mean, is added as it is in the rules' own weights.
 */
final class DrawnPoints {
    private static final double HUNDRED = 100;

    private final PointsRule rule;
    private final boolean byTotal;
    private final double[][][] sheets; // by entry, by sheet, by criterion; one sheet of averages where those are taken
    private final double[] added;
    private final double share;

    private DrawnPoints(Round round, boolean byTotal, double[][][] sheets, double[] added, double share) {
        this.rule = round.points();
        this.byTotal = byTotal;
        this.sheets = sheets;
        this.added = added;
        this.share = share;
    }

    static DrawnPoints of(Ranking ranking, Collection<Marks> marks) {
        var round = ranking.round();
        var byTotal = !round.criteria().isEmpty()
                && round.points().method() != Method.MEAN
                && !round.points().perCriterion();
        var given = byTotal ? given(round, marks) : Map.<String, List<double[]>>of();
        var entries = ranking.standings().size();
        var points = new DrawnPoints(round, byTotal, new double[entries][][], new double[entries], ownShare(round));
        var base = round.criteria().stream()
                .mapToDouble(one -> one.weight().doubleValue())
                .toArray();
        for (var i = 0; i < entries; i++) {
            var standing = ranking.standings().get(i);
            points.sheets[i] = byTotal
                    ? given.get(standing.submission()).toArray(double[][]::new)
                    : new double[][] {averages(round, standing.points())};
            points.added[i] = figure(standing.points().total()) - points.share * points.own(points.sheets[i], base);
        }
        return points;
    }

    int size() {
        return sheets.length;
    }

    /** @param weights in percent */
    double[] in(double[] weights) {
        var figures = new double[sheets.length];
        for (var i = 0; i < figures.length; i++) {
            figures[i] = added[i] + share * own(sheets[i], weights);
        }
        return figures;
    }

    private double own(double[][] entry, double[] weights) {
        if (!byTotal) {
            return total(entry[0], weights);
        }
        var totals = new double[entry.length];
        for (var s = 0; s < totals.length; s++) {
            totals[s] = total(entry[s], weights);
        }
        Arrays.sort(totals);
        var drop = rule.method() == Method.MEDIAN ? (totals.length - 1) / 2 : rule.dropEachSide();
        var sum = 0.0;
        for (var s = drop; s < totals.length - drop; s++) {
            sum += totals[s];
        }
        return sum / (totals.length - 2 * drop);
    }

    private static double total(double[] marks, double[] weights) {
        var sum = 0.0;
        for (var c = 0; c < marks.length; c++) {
            sum += weights[c] * marks[c];
        }
        return sum / HUNDRED;
    }

    private static double ownShare(Round round) {
        if (round.carries().isEmpty()) {
            return round.criteria().isEmpty() ? 0 : 1;
        }
        var own = round.carries().get(round.id());
        return own == null ? 0 : own.doubleValue() / HUNDRED;
    }

    private static double[] averages(Round round, Points points) {
        return round.criteria().stream()
                .mapToDouble(criterion -> figure(points.criteria().get(criterion.id())))
                .toArray();
    }

    private static Map<String, List<double[]>> given(Round round, Collection<Marks> marks) {
        var given = new HashMap<String, List<double[]>>();
        for (var sheet : marks) {
            if (sheet.total(round).isPresent()) {
                given.computeIfAbsent(sheet.submission(), any -> new ArrayList<>())
                        .add(round.criteria().stream()
                                .mapToDouble(criterion ->
                                        sheet.values().get(criterion.id()).doubleValue())
                                .toArray());
            }
        }
        return given;
    }

    private static double figure(Fraction points) {
        return points.numerator().doubleValue() / points.denominator().doubleValue();
    }
}
