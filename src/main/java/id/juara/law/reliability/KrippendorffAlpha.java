package id.juara.law.reliability;

import id.juara.law.reliability.Coefficient.Note;
import java.util.Arrays;
import java.util.List;

/**
 * Krippendorff's α: agreement beyond chance for any number of judges, with marks missing, under a metric that says how far
 * apart two marks are.
 *
 * <p>α = 1 − (N − 1) Σ o(c,k) δ²(c,k) / Σ n(c) n(k) δ²(c,k): o counts pairs of marks on the same submission, each submission's
 * pairs over its marks less one; n counts marks. Submissions with a single mark do not count. Krippendorff (2011), Computing
 * Krippendorff's Alpha-Reliability.
 */
public final class KrippendorffAlpha {

    /** How far apart two marks are. */
    public enum Metric {
        /** Equal or not. */
        NOMINAL,
        /** By how many marks lie between them. */
        ORDINAL,
        /** By their difference. */
        INTERVAL,
        /** By their difference over their sum, for marks from 0 up. */
        RATIO
    }

    private final Metric metric;
    private final double[] value; // the different marks, in order
    private final double[] before; // how many marks are lower, plus half of the equal ones
    private final double[] count;

    private KrippendorffAlpha(Metric metric, double[] marks) {
        this.metric = metric;
        this.value = Arrays.stream(marks).distinct().sorted().toArray();
        this.count = new double[value.length];
        for (var mark : marks) {
            count[Arrays.binarySearch(value, mark)]++;
        }
        this.before = new double[value.length];
        var lower = 0.0;
        for (var v = 0; v < value.length; v++) {
            before[v] = lower + count[v] / 2;
            lower += count[v];
        }
    }

    /** @param units the marks that each submission got, in any order */
    public static Coefficient of(List<double[]> units, Metric metric) {
        var paired = units.stream().filter(unit -> unit.length > 1).toList();
        if (paired.isEmpty()) {
            return Coefficient.undefined(Note.TOO_FEW);
        }
        var marks = paired.stream()
                .flatMapToDouble(Arrays::stream)
                .map(mark -> mark + 0.0)
                .toArray();
        return new KrippendorffAlpha(metric, marks).of(paired, marks.length);
    }

    private Coefficient of(List<double[]> units, int marks) {
        var observed = 0.0;
        for (var unit : units) {
            var apart = 0.0;
            for (var i = 0; i < unit.length; i++) {
                for (var j = 0; j < i; j++) {
                    apart += 2 * apart(at(unit[i]), at(unit[j]));
                }
            }
            observed += apart / (unit.length - 1);
        }
        var expected = 0.0;
        for (var c = 0; c < value.length; c++) {
            for (var k = 0; k < c; k++) {
                expected += 2 * count[c] * count[k] * apart(c, k);
            }
        }
        return Coefficient.of(expected - (marks - 1) * observed, expected);
    }

    private int at(double mark) {
        return Arrays.binarySearch(value, mark + 0.0);
    }

    private double apart(int c, int k) {
        if (c == k) {
            return 0;
        }
        var distance =
                switch (metric) {
                    case NOMINAL -> 1;
                    case ORDINAL -> before[c] - before[k];
                    case INTERVAL -> value[c] - value[k];
                    case RATIO -> (value[c] - value[k]) / (value[c] + value[k]);
                };
        return distance * distance;
    }
}
