package id.juara.law.anomaly;

import id.juara.law.anomaly.Circumstances.Pair;
import id.juara.law.calibration.Normal;
import id.juara.law.crossed.CrossedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Whether judges mark their own region or institution higher.
 *
 * <p>All together: δ in total = mean + quality + severity + δ · home + rest, by generalised least squares. A judge: the sum of his
 * z at home against all ways to call as many of his readings home, or against shuffles where those are too many.
 */
final class HomeFavour {
    private static final int MOST_WAYS = 100_000;
    private final CrossedModel model;
    private final LeftOut left;
    private final Circumstances known;
    private final Limits limits;

    HomeFavour(CrossedModel model, LeftOut left, Circumstances known, Limits limits) {
        this.model = model;
        this.left = left;
        this.known = known;
        this.limits = limits;
    }

    /** The first case, if any, concerns all together. */
    List<Case> cases() {
        var home = new double[left.z.length];
        Arrays.setAll(home, r -> known.home().contains(new Pair(left.submission(r), left.judge(r))) ? 1 : 0);
        var cases = new ArrayList<>(homeOverall(home));
        var findings = new Findings();
        var random = new Random(known.seed());
        for (var j = 0; j < left.ofJudge.length; j++) {
            var pile = left.ofJudge[j];
            var own = Arrays.stream(pile).filter(r -> home[r] == 1).toArray();
            if (own.length > 0 && own.length < pile.length) {
                var sum = sum(own);
                var rest = sum(pile) - sum;
                var chance =
                        chance(Arrays.stream(pile).mapToDouble(r -> left.z[r]).toArray(), own.length, sum, random);
                var apart = sum / own.length - rest / (pile.length - own.length);
                findings.look(
                        new Case(
                                Kind.HOME,
                                List.of(left.readings.judges().get(j)),
                                List.of(),
                                Map.of("apart", apart, "home", (double) own.length, "readings", (double) pile.length),
                                chance),
                        chance < limits.unfair());
            }
        }
        cases.addAll(findings.cases());
        return cases;
    }

    private List<Case> homeOverall(double[] home) {
        var rest = model.rest(home);
        var told = 0.0;
        var favour = 0.0;
        for (var r = 0; r < rest.length; r++) {
            told += rest[r] * home[r];
            favour += rest[r] * left.readings.total(r);
        }
        if (!(told > 1e-9) || model.variances().residual() == 0) {
            return List.of();
        }
        var error = Math.sqrt(model.variances().residual() / told);
        var z = favour / told / error;
        var findings = new Findings();
        findings.look(
                new Case(
                        Kind.HOME,
                        List.of(),
                        List.of(),
                        Map.of("favour", favour / told, "error", error),
                        2 * Normal.above(Math.abs(z))),
                2 * Normal.above(Math.abs(z)) < limits.unfair());
        return findings.cases();
    }

    private double sum(int[] over) {
        var sum = 0.0;
        for (var r : over) {
            sum += left.z[r];
        }
        return sum;
    }

    /** How often that many of the figures sum up to at least so much. */
    private double chance(double[] figures, int many, double sum, Random random) {
        var edge = sum - 1e-9 * (1 + Math.abs(sum));
        if (ways(figures.length, many) <= MOST_WAYS) {
            var counted = new long[2];
            choose(figures, 0, many, 0, edge, counted);
            return (double) counted[0] / counted[1];
        }
        var reached = 1;
        for (var shuffle = 0; shuffle < limits.permutations(); shuffle++) {
            var drawn = 0.0;
            for (var k = 0; k < many; k++) {
                var other = k + random.nextInt(figures.length - k);
                var figure = figures[other];
                figures[other] = figures[k];
                figures[k] = figure;
                drawn += figure;
            }
            reached += drawn >= edge ? 1 : 0;
        }
        return (double) reached / (limits.permutations() + 1);
    }

    private static double ways(int of, int many) {
        var ways = 1.0;
        for (var k = 0; k < many; k++) {
            ways *= (double) (of - k) / (k + 1);
        }
        return ways;
    }

    private static void choose(double[] figures, int from, int many, double sum, double edge, long[] counted) {
        if (many == 0) {
            counted[0] += sum >= edge ? 1 : 0;
            counted[1]++;
            return;
        }
        for (var k = from; k <= figures.length - many; k++) {
            choose(figures, k + 1, many - 1, sum + figures[k], edge, counted);
        }
    }
}
