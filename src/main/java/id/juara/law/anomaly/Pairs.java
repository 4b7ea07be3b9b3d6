package id.juara.law.anomaly;

import id.juara.law.calibration.Normal;
import id.juara.law.crossed.Readings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Judges who deviate together: the correlation of two judges' deviations over the submissions they share (Fisher's z, from above),
 * and both far too high on one submission.
 */
final class Pairs {
    private static final int LEAST_FOR_FISHER = 4;

    private final LeftOut left;
    private final Readings readings;
    private final Limits limits;

    Pairs(LeftOut left, Limits limits) {
        this.left = left;
        this.readings = left.readings;
        this.limits = limits;
    }

    List<Case> cases() {
        var cases = new ArrayList<>(overall());
        cases.addAll(onOne());
        return cases;
    }

    /** Takes two readings of one submission, by different judges. */
    private interface Both {
        void look(int one, int other);
    }

    private void each(Both both) {
        for (var i = 0; i < readings.submissions().size(); i++) {
            for (var r = readings.start(i); r < readings.start(i + 1); r++) {
                for (var q = readings.start(i); q < r; q++) {
                    if (readings.judge(q) != readings.judge(r)) {
                        both.look(q, r);
                    }
                }
            }
        }
    }

    private List<Case> onOne() {
        var findings = new Findings();
        each((q, r) -> {
            var lower = Math.min(left.z[q], left.z[r]);
            var chance = Normal.above(lower);
            findings.look(
                    chance,
                    lower > limits.pair(),
                    () -> new Case(
                            Kind.PAIR_ON_ONE,
                            List.of(left.judge(q), left.judge(r)),
                            List.of(left.submission(r)),
                            Map.of("first", left.z[q], "second", left.z[r]),
                            chance));
        });
        return findings.cases();
    }

    private List<Case> overall() {
        var findings = new Findings();
        for (var both : shared().values()) {
            var over = new int[both.size()];
            Arrays.setAll(over, k -> k);
            var correlation = Correlation.of(over, k -> left.z[both.get(k)[0]], k -> left.z[both.get(k)[1]]);
            if (correlation.isEmpty()) {
                continue;
            }
            var r = correlation.getAsDouble();
            var chance = Normal.above(Correlation.fisher(r) * Math.sqrt(over.length - 3.0));
            var pair = List.of(left.judge(both.get(0)[0]), left.judge(both.get(0)[1]));
            findings.look(
                    new Case(
                            Kind.PAIR,
                            pair,
                            List.of(),
                            Map.of("correlation", r, "shared", (double) over.length),
                            chance),
                    chance < limits.rare());
        }
        return findings.cases();
    }

    /** The readings of each two judges who share enough submissions; most share hardly any. */
    private SortedMap<Long, List<int[]>> shared() {
        var pairs = LongStream.builder();
        each((q, r) -> pairs.add(key(q, r)));
        var sorted = pairs.build().sorted().toArray();
        var least = Math.max(limits.shared(), LEAST_FOR_FISHER);
        var shared = new TreeMap<Long, List<int[]>>();
        for (var p = least - 1; p < sorted.length; p++) {
            if (sorted[p - least + 1] == sorted[p]) {
                shared.putIfAbsent(sorted[p], new ArrayList<>());
            }
        }
        if (!shared.isEmpty()) {
            each((q, r) -> {
                var both = shared.get(key(q, r));
                if (both != null) {
                    both.add(new int[] {q, r});
                }
            });
        }
        return shared;
    }

    private long key(int one, int other) {
        return (long) readings.judge(one) * readings.judges().size() + readings.judge(other);
    }
}
