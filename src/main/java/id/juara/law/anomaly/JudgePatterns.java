package id.juara.law.anomaly;

import id.juara.law.calibration.Normal;
import id.juara.law.crossed.CrossedModel;
import id.juara.law.reliability.Tail;
import java.util.List;
import java.util.Map;

/**
 * Judges and readings against what the model expects.
 *
 * <p>Severity: effect / √(its variance − that of its prediction) is about normal. Erratic: the mean z² of a judge (outfit) is χ²
 * over its degrees, and its chance that of a figure as far out on either side; infit weighs by variance. Reversed: the
 * correlation of a judge's totals with what was expected, upper end of its 95 % interval by Fisher's z. A single reading: its
 * z.
 */
final class JudgePatterns {
    private static final double WIDTH = Normal.quantile(.975);
    private final CrossedModel model;
    private final LeftOut left;
    private final Limits limits;

    JudgePatterns(CrossedModel model, LeftOut left, Limits limits) {
        this.model = model;
        this.left = left;
        this.limits = limits;
    }

    List<Case> severity() {
        var findings = new Findings();
        for (var j = 0; j < left.ofJudge.length; j++) {
            var error = model.judgeError(j);
            var varies = model.variances().judge() - error * error;
            if (varies > 0) {
                var z = model.judge(j) / Math.sqrt(varies);
                findings.look(
                        of(Kind.SEVERITY, j, Map.of("z", z, "effect", model.judge(j)), twoSided(z)),
                        Math.abs(z) > limits.severity());
            }
        }
        return findings.cases();
    }

    List<Case> erratic() {
        var findings = new Findings();
        for (var j = 0; j < left.ofJudge.length && model.variances().residual() > 0; j++) {
            var squares = 0.0;
            var weighted = 0.0;
            var weights = 0.0;
            for (var r : left.ofJudge[j]) {
                squares += left.z[r] * left.z[r];
                weighted += left.z[r] * left.z[r] * left.variance[r];
                weights += left.variance[r];
            }
            var pile = left.ofJudge[j].length;
            var outfit = squares / pile;
            var above = Tail.chiSquareAbove(squares, pile);
            var outside = pile >= limits.fitPile() && (outfit < limits.leastFit() || outfit > limits.mostFit());
            findings.look(
                    of(
                            Kind.ERRATIC,
                            j,
                            Map.of("outfit", outfit, "infit", weighted / weights, "readings", (double) pile),
                            Math.min(1, 2 * Math.min(above, 1 - above))),
                    above < limits.rare() || outside);
        }
        return findings.cases();
    }

    List<Case> reversed() {
        var findings = new Findings();
        for (var j = 0; j < left.ofJudge.length; j++) {
            var pile = left.ofJudge[j];
            var correlation = Correlation.of(pile, r -> left.own[r], r -> left.expected[r]);
            if (correlation.isPresent() && pile.length > 3) {
                var z = Correlation.fisher(correlation.getAsDouble());
                var root = Math.sqrt(pile.length - 3.0);
                var high = StrictMath.tanh(z + WIDTH / root);
                var chance = Normal.below((z - Correlation.fisher(limits.agreement())) * root);
                findings.look(
                        of(Kind.REVERSED, j, Map.of("correlation", correlation.getAsDouble(), "high", high), chance),
                        high < limits.agreement());
            }
        }
        return findings.cases();
    }

    /** Only readings that others can be held against. */
    List<Case> singleReadings() {
        var findings = new Findings();
        for (var r = 0; r < left.z.length; r++) {
            if (left.readings.readings(left.readings.submission(r)) > 1) {
                var reading = r;
                var chance = twoSided(left.z[r]);
                findings.look(
                        chance,
                        Math.abs(left.z[r]) > limits.single(),
                        () -> new Case(
                                Kind.SINGLE_READING,
                                List.of(left.judge(reading)),
                                List.of(left.submission(reading)),
                                Map.of("z", left.z[reading], "total", left.readings.total(reading)),
                                chance));
            }
        }
        return findings.cases();
    }

    private Case of(Kind kind, int judge, Map<String, Double> figures, double chance) {
        return new Case(kind, List.of(left.readings.judges().get(judge)), List.of(), figures, chance);
    }

    private static double twoSided(double z) {
        return 2 * Normal.above(Math.abs(z));
    }
}
