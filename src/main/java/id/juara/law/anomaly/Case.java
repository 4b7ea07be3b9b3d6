package id.juara.law.anomaly;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something for a person to look at, with what is needed to judge it.
 *
 * @param judges whom it concerns, in the order of their ids; empty where it concerns all together
 * @param submissions which it concerns, where it concerns some; of a kind that grows both begin with the earliest reading
 * @param figures by name, such as {@code z} or {@code shared}
 * @param chance how probable so odd a figure is where nothing is amiss
 * @param adjusted the same with an eye to how many were looked at (Benjamini and Hochberg): of the cases with at most 0.05, one
 *     in twenty is expected to be chance alone
 */
public record Case(
        Kind kind,
        List<String> judges,
        List<String> submissions,
        SortedMap<String, Double> figures,
        double chance,
        double adjusted) {
    private static final double FALSE_SHARE = .05;

    public Case {
        judges = List.copyOf(judges);
        submissions = List.copyOf(submissions);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    Case(Kind kind, List<String> judges, List<String> submissions, Map<String, Double> figures, double chance) {
        this(kind, judges, submissions, new TreeMap<>(figures), chance, chance);
    }

    Case adjusted(double to) {
        return new Case(kind, judges, submissions, figures, chance, to);
    }

    /** Whether it stands out among all that were looked at. */
    public boolean stands() {
        return adjusted <= FALSE_SHARE;
    }
}
