package id.juara.law.anomaly;

import id.juara.law.calibration.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether institutions mark each other high.
 *
 * <p>With z(A on B) the mean deviation of A's judges on B's submissions: Σ z(A on B) z(B on A) over all that mark each other,
 * against shuffles of the readings within each submission, which leave every submission what it got. Pairs in which both go far up
 * are named.
 */
final class Reciprocity {
    private static final int FEWER = 5;
    private final LeftOut left;
    private final Circumstances known;
    private final Limits limits;
    private final TreeMap<Way, Integer> ways = new TreeMap<>();
    private final int[] way; // of each reading, or -1

    Reciprocity(LeftOut left, Circumstances known, Limits limits) {
        this.left = left;
        this.known = known;
        this.limits = limits;
        this.way = new int[left.z.length];
        for (var r = 0; r < way.length; r++) {
            var from = known.judgeInstitution().get(left.judge(r));
            var to = known.submissionInstitution().get(left.submission(r));
            var apart = from != null && to != null && !from.equals(to);
            way[r] = apart ? ways.computeIfAbsent(new Way(from, to), one -> ways.size()) : -1;
        }
    }

    /** Who marks whom. */
    private record Way(String from, String to) implements Comparable<Way> {
        Way back() {
            return new Way(to, from);
        }

        @Override
        public int compareTo(Way other) {
            var first = from.compareTo(other.from);
            return first != 0 ? first : to.compareTo(other.to);
        }
    }

    /** The first case, if any, concerns all together. */
    List<Case> cases() {
        var mutual = ways.keySet().stream()
                .filter(one -> one.from().compareTo(one.to()) < 0 && ways.containsKey(one.back()))
                .toList();
        if (mutual.isEmpty()) {
            return List.of();
        }
        var there = mutual.stream().mapToInt(ways::get).toArray();
        var back = mutual.stream().mapToInt(one -> ways.get(one.back())).toArray();
        var seen = means(left.z);
        var cases = new ArrayList<>(together(there, back, seen));
        var findings = new Findings();
        for (var k = 0; k < there.length; k++) {
            var least = Math.min(seen[there[k]], seen[back[k]]);
            findings.look(
                    new Case(
                            Kind.RECIPROCITY,
                            judges(there[k], back[k]),
                            List.of(),
                            Map.of("there", seen[there[k]], "back", seen[back[k]]),
                            Normal.above(least)),
                    least > limits.dyad());
        }
        cases.addAll(findings.cases());
        return cases;
    }

    private List<Case> together(int[] there, int[] back, double[] seen) {
        var product = product(there, back, seen);
        var random = new Random(known.seed());
        var shuffles = Math.max(1, limits.permutations() / FEWER);
        var reached = 1;
        var z = left.z.clone();
        for (var shuffle = 0; shuffle < shuffles; shuffle++) {
            shuffleWithinSubmissions(z, random);
            reached += product(there, back, means(z)) >= product - 1e-9 ? 1 : 0;
        }
        var chance = (double) reached / (shuffles + 1);
        var findings = new Findings();
        findings.look(
                new Case(
                        Kind.RECIPROCITY,
                        List.of(),
                        List.of(),
                        Map.of("product", product, "pairs", (double) there.length),
                        chance),
                chance < limits.unfair());
        return findings.cases();
    }

    private double[] means(double[] z) {
        var mean = new double[ways.size()];
        var times = new int[mean.length];
        for (var r = 0; r < way.length; r++) {
            if (way[r] >= 0) {
                mean[way[r]] += z[r];
                times[way[r]]++;
            }
        }
        Arrays.setAll(mean, one -> mean[one] / times[one]);
        return mean;
    }

    private static double product(int[] there, int[] back, double[] mean) {
        var product = 0.0;
        for (var k = 0; k < there.length; k++) {
            product += mean[there[k]] * mean[back[k]];
        }
        return product;
    }

    private void shuffleWithinSubmissions(double[] z, Random random) {
        for (var i = 0; i < left.readings.submissions().size(); i++) {
            for (var r = left.readings.start(i + 1) - 1; r > left.readings.start(i); r--) {
                var other = left.readings.start(i) + random.nextInt(r - left.readings.start(i) + 1);
                var figure = z[other];
                z[other] = z[r];
                z[r] = figure;
            }
        }
    }

    private List<String> judges(int there, int back) {
        var judges = new TreeSet<String>();
        for (var r = 0; r < way.length; r++) {
            if (way[r] == there || way[r] == back) {
                judges.add(left.judge(r));
            }
        }
        return List.copyOf(judges);
    }
}
