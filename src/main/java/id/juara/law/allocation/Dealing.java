package id.juara.law.allocation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who reads what.
 *
 * @param pairs every pair, the fixed ones among them, ordered by the fingerprints of submission and judge
 * @param loads how many submissions each judge reads, by the judge's id; zero for who reads none
 */
public record Dealing(List<Pair> pairs, SortedMap<String, Integer> loads) {
    public Dealing {
        pairs = List.copyOf(pairs);
        loads = Collections.unmodifiableSortedMap(new TreeMap<>(loads));
    }

    /** The ids of those who read that submission, in order of their fingerprints. */
    public List<String> readersOf(String submission) {
        return pairs.stream()
                .filter(pair -> pair.submission().equals(submission))
                .map(Pair::judge)
                .toList();
    }
}
