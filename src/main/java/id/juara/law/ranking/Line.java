package id.juara.law.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Who stands on the line: those whose fate hangs on the order among submissions that share a place.
 *
 * <p>Procedure. For each shared place of which some are in and some are out, and for each cluster at that place, the seats
 * are filled once with one of the cluster first among its equals and once with it last. Where it is in the first time and out
 * the second, all of that place and cluster stand on the line (they are interchangeable). How many of a place go on does
 * not depend on the order inside it, so places that are wholly in or wholly out need no look.
 */
final class Line {
    private final Seats seats;
    private final List<Standing> order;

    Line(Seats seats, List<Standing> order) {
        this.seats = seats;
        this.order = order;
    }

    /** @param equal whether two neighbours of the order are equal */
    Set<String> standingOn(BiPredicate<Standing, Standing> equal) {
        var chosen = seats.filledBy(order);
        var hanging = new HashSet<String>();
        var first = 0;
        while (first < order.size()) {
            var after = first + 1;
            while (after < order.size() && equal.test(order.get(first), order.get(after))) {
                after++;
            }
            var in = order.subList(first, after).stream()
                    .filter(one -> chosen.contains(one.submission()))
                    .count();
            if (in > 0 && in < after - first) {
                hanging.addAll(hangingBetween(first, after));
            }
            first = after;
        }
        return hanging;
    }

    private Set<String> hangingBetween(int first, int after) {
        var clusters = new LinkedHashMap<String, List<Standing>>();
        order.subList(first, after)
                .forEach(one -> clusters.computeIfAbsent(one.contender().cluster(), key -> new ArrayList<>())
                        .add(one));
        var hanging = new HashSet<String>();
        for (var equals : clusters.values()) {
            var one = equals.get(0);
            if (goesOn(one, -1, first, after) && !goesOn(one, 1, first, after)) {
                equals.forEach(standing -> hanging.add(standing.submission()));
            }
        }
        return hanging;
    }

    /** Whether it goes on when it is put before (-1) or behind (1) all of its equals. */
    private boolean goesOn(Standing one, int side, int first, int after) {
        var moved = new ArrayList<>(order);
        moved.subList(first, after).sort(Comparator.comparingInt(standing -> standing == one ? side : 0));
        return seats.filledBy(moved).contains(one.submission());
    }
}
