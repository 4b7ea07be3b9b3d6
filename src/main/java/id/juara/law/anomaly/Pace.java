package id.juara.law.anomaly;

import id.juara.law.anomaly.Circumstances.Time;
import id.juara.law.reliability.Tail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Readings that took less time than reading takes.
 *
 * <p>Quick: ln seconds = the judge's own pace + b ln length + rest, by least squares over times of at most one sitting; how far
 * a reading lies below, in standard deviations estimated from the others (Student's t). Haste: how many of a judge's times are
 * under the floor, against the share of all (binomial). Burst: the most readings that a judge both opened and marked within so many
 * minutes. At the pace that is usual among all (median), so many are expected in any such minutes; given one reading, the
 * others are Poisson, and each of his readings may have been the one with which it began.
 *
 * <p>A time longer than a sitting has no part in the fit: the entry lay open, or was taken along to be read elsewhere.
 */
final class Pace {
    private static final int LEAST_FREEDOM = 5;
    private static final double STILL = 1e-12;

    private final SortedMap<String, List<Time>> ofJudge = new TreeMap<>();
    private final List<Time> sat;
    private final Limits limits;

    Pace(List<Time> times, Limits limits) {
        this.limits = limits;
        var sorted = times.stream()
                .sorted(Comparator.comparing(Time::judge)
                        .thenComparing(Time::opened)
                        .thenComparing(Time::submission))
                .toList();
        sorted.forEach(one ->
                ofJudge.computeIfAbsent(one.judge(), judge -> new ArrayList<>()).add(one));
        this.sat =
                sorted.stream().filter(one -> one.seconds() <= limits.sitting()).toList();
    }

    List<Case> cases() {
        if (sat.isEmpty()) {
            return List.of();
        }
        var cases = new ArrayList<>(quick());
        cases.addAll(haste());
        cases.addAll(bursts());
        return cases;
    }

    private List<Case> quick() {
        var fit = new PaceFit(sat);
        var findings = new Findings();
        for (var r = 0; r < sat.size() && fit.freedom() > LEAST_FREEDOM; r++) {
            var one = sat.get(r);
            var held = 1 - fit.leverage(r);
            var others = held > STILL ? (fit.squares() - fit.rest(r) * fit.rest(r) / held) / (fit.freedom() - 1) : 0;
            if (others <= STILL) {
                continue;
            }
            var t = fit.rest(r) / Math.sqrt(others * held);
            var beyond = Tail.studentBeyond(t, fit.freedom() - 1.0) / 2;
            var chance = t < 0 ? beyond : 1 - beyond;
            // what he would have been expected to take, had this reading no part in the fit
            var usual = one.seconds() * StrictMath.exp(-fit.rest(r) / held);
            findings.look(
                    chance,
                    t < -limits.quick(),
                    () -> new Case(
                            Kind.QUICK_READING,
                            List.of(one.judge()),
                            List.of(one.submission()),
                            Map.of("seconds", one.seconds(), "usual", usual, "z", t),
                            chance));
        }
        return findings.cases();
    }

    private List<Case> haste() {
        var all = ofJudge.values().stream().mapToInt(List::size).sum();
        var quick = ofJudge.values().stream().mapToInt(this::underTheFloor).sum();
        var findings = new Findings();
        ofJudge.forEach((judge, times) -> {
            var own = underTheFloor(times);
            findings.look(
                    new Case(
                            Kind.HASTE,
                            List.of(judge),
                            List.of(),
                            Map.of("floor", limits.floor(), "quick", (double) own, "readings", (double) times.size()),
                            Tail.binomialAtLeast(own, times.size(), (double) quick / all)),
                    own > 0);
        });
        return findings.cases();
    }

    private int underTheFloor(List<Time> times) {
        return (int)
                times.stream().filter(one -> one.seconds() < limits.floor()).count();
    }

    private List<Case> bursts() {
        var seconds = sat.stream().mapToDouble(Time::seconds).sorted().toArray();
        var expected = limits.burstSeconds() / seconds[seconds.length / 2];
        var findings = new Findings();
        ofJudge.forEach((judge, times) -> {
            var burst = longest(times);
            var chance = Math.min(1, times.size() * Tail.poissonAtLeast(burst.size() - 1, expected));
            findings.look(
                    new Case(
                            Kind.BURST,
                            List.of(judge),
                            burst.stream().map(Time::submission).toList(),
                            Map.of("expected", expected, "minutes", limits.burstSeconds() / 60, "readings", (double)
                                    burst.size()),
                            chance),
                    burst.size() > limits.burst());
        });
        return findings.cases();
    }

    /** The most readings opened and marked within so many seconds, in the order in which they were opened; the first such. */
    private List<Time> longest(List<Time> times) {
        var longest = List.<Time>of();
        for (var from = 0; from < times.size(); from++) {
            var end = times.get(from).opened().plusNanos((long) (limits.burstSeconds() * 1e9));
            var within = times.subList(from, times.size()).stream()
                    .takeWhile(one -> one.opened().isBefore(end))
                    .filter(one -> !one.marked().isAfter(end))
                    .toList();
            longest = within.size() > longest.size() ? within : longest;
        }
        return longest;
    }
}
