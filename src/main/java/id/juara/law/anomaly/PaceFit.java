package id.juara.law.anomaly;

import id.juara.law.anomaly.Circumstances.Time;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** ln seconds = a judge's own pace + b ln length + rest: within judges, by least squares. */
final class PaceFit {
    private final double[] rest;
    private final double[] length; // ln, from the judge's mean
    private final int[] pile; // readings of the judge of each
    private final double lengths; // the sum of squares of the former
    private final double squares;
    private final int freedom;

    PaceFit(List<Time> times) {
        var judges = new HashMap<String, Integer>();
        var judge = times.stream()
                .mapToInt(one -> judges.computeIfAbsent(one.judge(), id -> judges.size()))
                .toArray();
        var piles = new int[judges.size()];
        Arrays.stream(judge).forEach(j -> piles[j]++);
        this.pile = Arrays.stream(judge).map(j -> piles[j]).toArray();
        this.rest = fromMean(
                times.stream().mapToDouble(one -> StrictMath.log(one.seconds())).toArray(), judge, piles);
        this.length = fromMean(
                times.stream().mapToDouble(one -> StrictMath.log(one.length())).toArray(), judge, piles);
        var both = 0.0;
        var own = 0.0;
        for (var r = 0; r < rest.length; r++) {
            both += length[r] * rest[r];
            own += length[r] * length[r];
        }
        this.lengths = own > 1e-9 ? own : 0;
        var slope = lengths > 0 ? both / lengths : 0;
        var sum = 0.0;
        for (var r = 0; r < rest.length; r++) {
            rest[r] -= slope * length[r];
            sum += rest[r] * rest[r];
        }
        this.squares = sum;
        this.freedom = rest.length - piles.length - (lengths > 0 ? 1 : 0);
    }

    /** How far that reading's ln seconds lie above what is expected of it. */
    double rest(int reading) {
        return rest[reading];
    }

    /** How much of its own expectation a reading makes, from 0 to 1. */
    double leverage(int reading) {
        return 1.0 / pile[reading] + (lengths > 0 ? length[reading] * length[reading] / lengths : 0);
    }

    double squares() {
        return squares;
    }

    int freedom() {
        return freedom;
    }

    private static double[] fromMean(double[] figures, int[] judge, int[] piles) {
        var mean = new double[piles.length];
        for (var r = 0; r < figures.length; r++) {
            mean[judge[r]] += figures[r] / piles[judge[r]];
        }
        Arrays.setAll(figures, r -> figures[r] - mean[judge[r]]);
        return figures;
    }
}
