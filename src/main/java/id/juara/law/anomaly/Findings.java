package id.juara.law.anomaly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * All that one test looked at, so that what is odd can be weighed against how many were looked at.
 *
 * <p>The k-th smallest of n probabilities p is adjusted to the least n p / k of it and all greater ones. Benjamini and
 * Hochberg (1995), J. R. Statist. Soc. B 57:289.
 */
final class Findings {
    private static final int FIRST_ROOM = 64;

    private final List<Case> odd = new ArrayList<>();
    private double[] chances = new double[FIRST_ROOM];
    private int looked;

    void look(Case one, boolean isOdd) {
        look(one.chance(), isOdd, () -> one);
    }

    /** Where millions are looked at, only what is odd is put into words. */
    void look(double chance, boolean isOdd, Supplier<Case> one) {
        if (looked == chances.length) {
            chances = Arrays.copyOf(chances, 2 * looked);
        }
        chances[looked++] = chance;
        if (isOdd) {
            odd.add(one.get());
        }
    }

    /** What is odd, the least probable first. */
    List<Case> cases() {
        var sorted = Arrays.copyOf(chances, looked);
        Arrays.sort(sorted);
        var adjusted = new double[looked];
        var least = 1.0;
        for (var rank = looked; rank > 0; rank--) {
            least = Math.min(least, sorted[rank - 1] * looked / rank);
            adjusted[rank - 1] = least;
        }
        return odd.stream()
                .sorted(Comparator.comparingDouble(Case::chance))
                // equal probabilities are adjusted alike
                .map(one -> one.adjusted(adjusted[Arrays.binarySearch(sorted, one.chance())]))
                .toList();
    }
}
