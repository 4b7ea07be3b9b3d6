package id.juara.law.anomaly;

import id.juara.law.calibration.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Judges who deviate together: the correlation of two judges' deviations over the submissions they share (Fisher's z, from above),
 * and both far too high on one submission.
 */
final class Pairs {
    private final LeftOut left;
    private final Limits limits;

    Pairs(LeftOut left, Limits limits) {
        this.left = left;
        this.limits = limits;
    }

    List<Case> cases() {
        var shared = new TreeMap<Long, List<int[]>>();
        var together = new Findings();
        var readings = left.readings;
        for (var i = 0; i < readings.submissions().size(); i++) {
            for (var r = readings.start(i); r < readings.start(i + 1); r++) {
                for (var q = readings.start(i); q < r; q++) {
                    if (readings.judge(q) == readings.judge(r)) {
                        continue;
                    }
                    var key = (long) readings.judge(q) * readings.judges().size() + readings.judge(r);
                    shared.computeIfAbsent(key, pair -> new ArrayList<>()).add(new int[] {q, r});
                    var lower = Math.min(left.z[q], left.z[r]);
                    together.look(
                            new Case(
                                    Kind.PAIR_ON_ONE,
                                    List.of(left.judge(q), left.judge(r)),
                                    List.of(left.submission(r)),
                                    Map.of("first", left.z[q], "second", left.z[r]),
                                    Normal.above(lower)),
                            lower > limits.pair());
                }
            }
        }
        var findings = new Findings();
        for (var both : shared.values()) {
            var over = new int[both.size()];
            Arrays.setAll(over, k -> k);
            var correlation = Correlation.of(over, k -> left.z[both.get(k)[0]], k -> left.z[both.get(k)[1]]);
            if (over.length < limits.shared() || over.length < 4 || correlation.isEmpty()) {
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
        var cases = new ArrayList<>(findings.cases());
        cases.addAll(together.cases());
        return cases;
    }
}
