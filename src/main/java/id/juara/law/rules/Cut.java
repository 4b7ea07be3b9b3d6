package id.juara.law.rules;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Who goes on: the first {@code top} places, or all at or above the pass mark, within floors and caps per cluster.
 * A cut names a top, a pass mark, or both (the first {@code top} of those that pass).
 *
 * @param undecided what becomes of those whom the readings cannot tell from the line
 * @param clusters a cluster's id to how many of it go on at least and at most
 */
public record Cut(
        Optional<Integer> top,
        Optional<BigDecimal> passMark,
        Map<String, Bounds> clusters,
        TieAtLine tieAtLine,
        Undecided undecided) {
    public Cut {
        clusters = Map.copyOf(clusters);
        if (top.isEmpty() && passMark.isEmpty()) {
            throw new IllegalArgumentException("a cut names a top or a pass mark");
        }
    }

    /** A cut in which the order decides also where it is not sure. */
    public Cut(
            Optional<Integer> top, Optional<BigDecimal> passMark, Map<String, Bounds> clusters, TieAtLine tieAtLine) {
        this(top, passMark, clusters, tieAtLine, Undecided.ORDER);
    }

    /** {@code floor} at least and {@code cap} at most, where said. */
    public record Bounds(Optional<Integer> floor, Optional<Integer> cap) {}

    /**
     * The same cut as far as it can be kept by those who are there: a floor asks for no more than its cluster has, and
     * the top for no more than all clusters may fill.
     *
     * @param there how many there are of each cluster
     */
    public Cut withinReachOf(Map<String, Integer> there) {
        var most = there.entrySet().stream()
                .mapToInt(one -> Optional.ofNullable(clusters.get(one.getKey()))
                        .flatMap(Bounds::cap)
                        .map(cap -> Math.min(cap, one.getValue()))
                        .orElse(one.getValue()))
                .sum();
        var reachable = clusters.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        one -> new Bounds(
                                one.getValue()
                                        .floor()
                                        .map(floor -> Math.min(floor, there.getOrDefault(one.getKey(), 0))),
                                one.getValue().cap())));
        return new Cut(top.map(asked -> Math.min(asked, most)), passMark, reachable, tieAtLine, undecided);
    }

    /** What happens to submissions that share the place at the line after the chain of ties is used up. */
    public enum TieAtLine {
        LOT,
        ADMIT_ALL
    }

    /** What becomes of submissions that the readings cannot tell from the line; law.certainty says which these are. */
    public enum Undecided {
        /** The order decides; staff see how sure it is. */
        ORDER,
        /** The expected place decides; whose middle half of possible places crosses the line is drawn by lot. */
        EXPECTED_PLACE,
        /** Whose probability to belong above the line lies between 0.10 and 0.90 is drawn by lot. */
        LOT
    }

    /** Whether some kind of institution has places of its own. */
    public boolean hasFloors() {
        return clusters.values().stream().anyMatch(one -> one.floor().isPresent());
    }
}
