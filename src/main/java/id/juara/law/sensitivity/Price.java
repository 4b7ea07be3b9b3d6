package id.juara.law.sensitivity;

import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Fraction;
import id.juara.law.ranking.RankedGroup;
import id.juara.law.ranking.Selection;
import id.juara.law.rules.Cut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a floor or a cap costs: who would go on without it, who goes on by it, and the points that are lost.
 *
 * @param limit how many of the cluster at least (a floor) or at most (a cap)
 * @param displaced who would go on were there no such bound, best first
 * @param admitted who goes on since there is, best first
 * @param lost the points of the displaced less those of the admitted, exactly; zero where the bound changes nothing
 */
public record Price(
        String cluster, Bound bound, int limit, List<String> displaced, List<String> admitted, Fraction lost) {
    public Price {
        displaced = List.copyOf(displaced);
        admitted = List.copyOf(admitted);
    }

    /** At least, or at most. */
    public enum Bound {
        FLOOR,
        CAP
    }

    /** Of every bound that the ranking's cut has, by cluster; each by itself, the others kept. */
    public static List<Price> of(RankedGroup ranking) {
        var is = ranking.selection();
        var prices = new ArrayList<Price>();
        new TreeMap<>(ranking.cut().clusters()).forEach((cluster, bounds) -> {
            bounds.floor()
                    .ifPresent(limit -> prices.add(price(
                            ranking, is, cluster, Bound.FLOOR, limit, new Cut.Bounds(Optional.empty(), bounds.cap()))));
            bounds.cap()
                    .ifPresent(limit -> prices.add(price(
                            ranking, is, cluster, Bound.CAP, limit, new Cut.Bounds(bounds.floor(), Optional.empty()))));
        });
        return List.copyOf(prices);
    }

    private static Price price(
            RankedGroup ranking, Selection is, String cluster, Bound bound, int limit, Cut.Bounds left) {
        var clusters = new HashMap<>(ranking.cut().clusters());
        clusters.put(cluster, left);
        var cut = ranking.cut();
        var free = new RankedGroup(
                        ranking.group(),
                        Varied.cut(cut, cut.top(), cut.passMark(), clusters),
                        ranking.ranking(),
                        ranking.estimation(),
                        ranking.likelihood())
                .selection();
        var displaced = inOnlyIn(free, is);
        var admitted = inOnlyIn(is, free);
        return new Price(
                cluster,
                bound,
                limit,
                displaced,
                admitted,
                points(ranking, displaced).minus(points(ranking, admitted)));
    }

    private static List<String> inOnlyIn(Selection one, Selection other) {
        var there = other.chosen().stream().map(Choice::submission).toList();
        var only = new ArrayList<>(one.chosen().stream().map(Choice::submission).toList());
        only.removeAll(there);
        return only;
    }

    private static Fraction points(RankedGroup ranking, List<String> submissions) {
        var standings = ranking.ranking().bySubmission();
        return submissions.stream()
                .map(one -> standings.get(one).points().total())
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
