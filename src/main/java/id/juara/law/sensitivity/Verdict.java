package id.juara.law.sensitivity;

import id.juara.law.ranking.RankedGroup;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who goes on, and who stands where.
 *
 * @param in by submission; those that share a place at the line and wait for a lot are not in
 * @param places of those that have one, each in its own ranking
 */
public record Verdict(SortedSet<String> in, SortedMap<String, Integer> places) {
    public Verdict {
        in = Collections.unmodifiableSortedSet(new TreeSet<>(in));
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** What those rankings of a round come to. */
    public static Verdict of(List<RankedGroup> rankings) {
        var in = new TreeSet<String>();
        var places = new TreeMap<String, Integer>();
        for (var ranking : rankings) {
            for (var choice : ranking.selection().choices()) {
                if (choice.isIn()) {
                    in.add(choice.submission());
                }
                choice.place().ifPresent(place -> places.put(choice.submission(), place));
            }
        }
        return new Verdict(in, places);
    }

    static SortedSet<String> without(Set<String> some, Set<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
