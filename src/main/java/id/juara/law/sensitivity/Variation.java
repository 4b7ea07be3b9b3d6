package id.juara.law.sensitivity;

import id.juara.law.rules.Cut;
import id.juara.law.rules.PointsRule.Method;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules as somebody would like to see them; what is absent stays as it is. A cut holds for every ranking of the round.
 *
 * @param weights of all criteria in percent, adding up to 100; empty where they stay
 * @param dropEachSide how many marks a trimmed mean leaves out on each side; 1 where nothing is said
 * @param clusters floors and caps in the place of those there are
 */
public record Variation(
        SortedMap<String, BigDecimal> weights,
        Optional<Method> method,
        Optional<Integer> dropEachSide,
        Optional<Integer> top,
        Optional<BigDecimal> passMark,
        Optional<Map<String, Cut.Bounds>> clusters) {
    public Variation {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        clusters = clusters.map(Map::copyOf);
    }

    public boolean isNone() {
        return weights.isEmpty()
                && method.isEmpty()
                && dropEachSide.isEmpty()
                && top.isEmpty()
                && passMark.isEmpty()
                && clusters.isEmpty();
    }

    /** That field under these rules. The weights have to name every criterion of it. */
    public Field of(Field field) {
        var round = field.round();
        var criteria = weights.isEmpty()
                ? round.criteria()
                : round.criteria().stream()
                        .map(one -> Varied.weighing(one, weights.get(one.id())))
                        .toList();
        var rule = round.points();
        var points = method.isEmpty() && dropEachSide.isEmpty()
                ? rule
                : Varied.points(rule, method.orElse(rule.method()), dropEachSide);
        return field.under(
                Varied.round(round, criteria, points, round.carries(), cut(round.cut())),
                Varied.groups(field.groups(), round.id(), this::cut));
    }

    private Cut cut(Cut cut) {
        return top.isEmpty() && passMark.isEmpty() && clusters.isEmpty()
                ? cut
                : Varied.cut(cut, top.or(cut::top), passMark.or(cut::passMark), clusters.orElse(cut.clusters()));
    }
}
