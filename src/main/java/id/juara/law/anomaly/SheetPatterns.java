package id.juara.law.anomaly;

import id.juara.law.anomaly.Circumstances.Pair;
import id.juara.law.anomaly.Circumstances.Sheet;
import id.juara.law.reliability.Tail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a judge fills in sheets, whatever the submissions are.
 *
 * <p>Halo: how many of his sheets give all criteria the same mark, against the share of all sheets (binomial); and his variance
 * between criteria over that of all (F). Straight line: the variance of his totals over that of all judges (χ² from below).
 * Long run: (m − L + 1) pᴸ for L equal totals in a row, p the probability that two totals of the field are equal. Drift: the slope
 * of his deviations over the order of his sheets (Student's t).
 */
final class SheetPatterns {
    private static final int FEWEST = 5;
    private final SortedMap<String, List<Sheet>> ofJudge = new TreeMap<>();
    private final LeftOut left;
    private final Limits limits;

    SheetPatterns(List<Sheet> sheets, LeftOut left, Limits limits) {
        this.left = left;
        this.limits = limits;
        for (var sheet : sheets) {
            ofJudge.computeIfAbsent(sheet.judge(), judge -> new ArrayList<>()).add(sheet);
        }
    }

    List<Case> halo() {
        var alike = 0;
        var all = 0;
        var squares = 0.0;
        var freedom = 0;
        for (var sheets : ofJudge.values()) {
            for (var sheet : sheets) {
                alike += squares(sheet) == 0 ? 1 : 0;
                all++;
                squares += squares(sheet);
                freedom += sheet.marks().size() - 1;
            }
        }
        var findings = new Findings();
        for (var judge : ofJudge.entrySet()) {
            var sheets = judge.getValue();
            var own = sheets.stream().mapToDouble(SheetPatterns::squares).sum();
            var ownFreedom =
                    sheets.stream().mapToInt(sheet -> sheet.marks().size() - 1).sum();
            if (ownFreedom == 0 || squares == 0) {
                continue;
            }
            var same =
                    (int) sheets.stream().filter(sheet -> squares(sheet) == 0).count();
            var ratio = own / ownFreedom / (squares / freedom);
            var often = Tail.binomialAtLeast(same, sheets.size(), (double) alike / all);
            var narrow = 1 - Tail.fAbove(ratio, ownFreedom, freedom);
            findings.look(
                    new Case(
                            Kind.HALO,
                            List.of(judge.getKey()),
                            List.of(),
                            Map.of("alike", (double) same, "sheets", (double) sheets.size(), "variance-ratio", ratio),
                            Math.min(1, 2 * Math.min(often, narrow))),
                    often < limits.rare() || (ratio < limits.halo() && sheets.size() >= FEWEST));
        }
        return findings.cases();
    }

    List<Case> drift() {
        var at = new HashMap<Pair, Integer>();
        for (var r = 0; r < left.z.length; r++) {
            at.put(new Pair(left.submission(r), left.judge(r)), r);
        }
        var findings = new Findings();
        for (var judge : ofJudge.entrySet()) {
            var order = judge.getValue().stream()
                    .map(sheet -> at.get(new Pair(sheet.submission(), sheet.judge())))
                    .filter(reading -> reading != null)
                    .mapToInt(Integer::intValue)
                    .toArray();
            var place = new HashMap<Integer, Integer>();
            for (var k = 0; k < order.length; k++) {
                place.put(order[k], k);
            }
            var correlation = Correlation.of(order, place::get, r -> left.z[r]);
            if (correlation.isEmpty() || order.length < FEWEST) {
                continue;
            }
            var r = Math.max(-1 + 1e-12, Math.min(1 - 1e-12, correlation.getAsDouble()));
            var t = r * Math.sqrt((order.length - 2) / (1 - r * r));
            var chance = Tail.studentBeyond(t, order.length - 2.0);
            var third = order.length / 3;
            findings.look(
                    new Case(
                            Kind.DRIFT,
                            List.of(judge.getKey()),
                            List.of(),
                            Map.of(
                                    "t", t,
                                    "first-third", mean(order, 0, third),
                                    "last-third", mean(order, order.length - third, order.length)),
                            chance),
                    chance < limits.rare());
        }
        return findings.cases();
    }

    List<Case> longRuns() {
        var total = new HashMap<Pair, Double>();
        var times = new HashMap<Double, Integer>();
        for (var r = 0; r < left.z.length; r++) {
            total.put(new Pair(left.submission(r), left.judge(r)), left.readings.total(r));
            times.merge(left.readings.total(r), 1, Integer::sum);
        }
        var equal = 0.0;
        for (var count : new TreeMap<>(times).values()) {
            equal += (double) count * count / left.z.length / left.z.length;
        }
        var findings = new Findings();
        for (var judge : ofJudge.entrySet()) {
            var longest = 0;
            var run = 0;
            var before = (Double) null;
            for (var sheet : judge.getValue()) {
                var own = total.get(new Pair(sheet.submission(), sheet.judge()));
                run = own != null && own.equals(before) ? run + 1 : 1;
                before = own;
                longest = Math.max(longest, run);
            }
            var chance = Math.min(1, (judge.getValue().size() - longest + 1) * StrictMath.pow(equal, longest));
            findings.look(
                    new Case(
                            Kind.LONG_RUN,
                            List.of(judge.getKey()),
                            List.of(),
                            Map.of("run", (double) longest, "sheets", (double)
                                    judge.getValue().size()),
                            chance),
                    chance < limits.rare());
        }
        return findings.cases();
    }

    /** Needs no sheets: totals are enough. */
    static List<Case> straightLines(LeftOut left, Limits limits) {
        var pooled = 0.0;
        var freedom = 0;
        var variance = new double[left.ofJudge.length];
        for (var j = 0; j < variance.length; j++) {
            var squares = squares(left, left.ofJudge[j]);
            pooled += squares;
            freedom += left.ofJudge[j].length - 1;
            variance[j] = squares / Math.max(1, left.ofJudge[j].length - 1);
        }
        var findings = new Findings();
        for (var j = 0; j < variance.length && pooled > 0; j++) {
            var own = left.ofJudge[j].length - 1;
            if (own + 1 < FEWEST) {
                continue;
            }
            var ratio = Math.sqrt(variance[j] / (pooled / freedom));
            var chance = 1 - Tail.chiSquareAbove(own * ratio * ratio, own);
            findings.look(
                    new Case(
                            Kind.STRAIGHT_LINE,
                            List.of(left.readings.judges().get(j)),
                            List.of(),
                            Map.of("spread-ratio", ratio, "readings", own + 1.0),
                            chance),
                    variance[j] == 0 || (ratio < limits.flat() && chance < limits.rare()));
        }
        return findings.cases();
    }

    private static double squares(LeftOut left, int[] pile) {
        var mean = 0.0;
        for (var r : pile) {
            mean += left.readings.total(r) / pile.length;
        }
        var squares = 0.0;
        var first = left.readings.total(pile[0]);
        var differs = false;
        for (var r : pile) {
            squares += (left.readings.total(r) - mean) * (left.readings.total(r) - mean);
            differs |= left.readings.total(r) != first;
        }
        return differs ? squares : 0;
    }

    private static double squares(Sheet sheet) {
        var marks = sheet.marks();
        if (marks.stream().distinct().count() < 2) {
            return 0;
        }
        var mean = 0.0;
        for (var mark : marks) {
            mean += mark / marks.size();
        }
        var squares = 0.0;
        for (var mark : marks) {
            squares += (mark - mean) * (mark - mean);
        }
        return squares;
    }

    private double mean(int[] order, int from, int to) {
        var sum = 0.0;
        for (var k = from; k < to; k++) {
            sum += left.z[order[k]];
        }
        return to > from ? sum / (to - from) : 0;
    }
}
