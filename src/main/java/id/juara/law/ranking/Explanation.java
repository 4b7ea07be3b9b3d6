package id.juara.law.ranking;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a figure is what it is: a tree from the place down to each judge's mark, after Lucene's explanation of a score.
 *
 * <p>It holds keys and figures only; the sentence is made where it is shown, in the reader's language. Figures are exact
 * ({@link Fraction#toString()}); only one named {@code printed} is rounded.
 *
 * @param key what this node is, such as {@code points.mean} or {@code mark}
 * @param figures named figures and names, such as {@code criterion} to {@code novelty}
 */
public record Explanation(String key, SortedMap<String, String> figures, List<Explanation> children) {
    public Explanation {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        children = List.copyOf(children);
    }

    public static Explanation of(String key, Map<String, String> figures, List<Explanation> children) {
        return new Explanation(key, new TreeMap<>(figures), children);
    }

    public static Explanation of(String key, Map<String, String> figures) {
        return of(key, figures, List.of());
    }
}
