package id.juara.law.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Who goes on: the first {@code top} places, or all at or above the pass mark, within floors and caps per cluster.
 * A cut names a top, a pass mark, or both (the first {@code top} of those that pass).
 *
 * @param clusters a cluster's id to how many of it go on at least and at most
 */
public record Cut(
        Optional<Integer> top, Optional<BigDecimal> passMark, Map<String, Bounds> clusters, TieAtLine tieAtLine) {
    public Cut {
        clusters = Map.copyOf(clusters);
        if (top.isEmpty() && passMark.isEmpty()) {
            throw new IllegalArgumentException("a cut names a top or a pass mark");
        }
    }

    /** {@code floor} at least and {@code cap} at most, where said. */
    public record Bounds(Optional<Integer> floor, Optional<Integer> cap) {}

    /** What happens to submissions that share the place at the line after the chain of ties is used up. */
    public enum TieAtLine {
        LOT,
        ADMIT_ALL
    }
}
