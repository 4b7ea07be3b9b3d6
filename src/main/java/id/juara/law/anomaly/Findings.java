package id.juara.law.anomaly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that one test looked at, so that what is odd can be weighed against how many were looked at.
 *
 * <p>The k-th smallest of n probabilities p is adjusted to the least n p / k of it and all greater ones. Benjamini and
 * Hochberg (1995), J. R. Statist. Soc. B 57:289.
 */
final class Findings {
    private final List<Case> looked = new ArrayList<>();
    private final List<Boolean> odd = new ArrayList<>();

    void look(Case one, boolean isOdd) {
        looked.add(one);
        odd.add(isOdd);
    }

    /** What is odd, the least probable first. */
    List<Case> cases() {
        var order = IntStream.range(0, looked.size())
                .boxed()
                .sorted(Comparator.comparingDouble(k -> looked.get(k).chance()))
                .toList();
        var cases = new ArrayList<Case>();
        var least = 1.0;
        for (var rank = order.size(); rank > 0; rank--) {
            var one = order.get(rank - 1);
            least = Math.min(least, looked.get(one).chance() * order.size() / rank);
            if (odd.get(one)) {
                cases.add(0, looked.get(one).adjusted(least));
            }
        }
        return cases;
    }
}
