package id.juara.law.ranking;

import id.juara.law.ranking.Breach.Limit;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Cut.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares a selection with what its cut asks for. */
final class Breaches {
    private final List<Breach> found = new ArrayList<>();

    private Breaches() {}

    static List<Breach> of(Selection selection) {
        return of(selection, selection.cut());
    }

    /** Those that another choice from the same ranking could avoid. */
    static List<Breach> avoidableIn(Selection selection) {
        return of(selection, selection.cut().withinReachOf(perCluster(selection.choices())));
    }

    private static List<Breach> of(Selection selection, Cut cut) {
        var breaches = new Breaches();
        var in = selection.chosen().size();
        var undecided = selection.undecided().size();
        cut.top().ifPresent(top -> {
            var floors = cut.clusters().values().stream()
                    .mapToInt(bounds -> bounds.floor().orElse(0))
                    .sum();
            breaches.add(floors > top, Limit.FLOORS_OVER_TOP, Optional.empty(), floors, top);
            breaches.add(in + undecided < top, Limit.TOP_NOT_REACHED, Optional.empty(), top, in + undecided);
            breaches.add(in > top, Limit.TOP_EXCEEDED, Optional.empty(), top, in);
        });
        var seated = perCluster(selection.chosen());
        var hoping = perCluster(selection.undecided());
        new TreeMap<>(cut.clusters())
                .forEach((cluster, bounds) -> breaches.compare(
                        cluster, bounds, seated.getOrDefault(cluster, 0), hoping.getOrDefault(cluster, 0)));
        return List.copyOf(breaches.found);
    }

    private void compare(String cluster, Bounds bounds, int seated, int hoping) {
        var of = Optional.of(cluster);
        bounds.floor().ifPresent(floor -> {
            bounds.cap().ifPresent(cap -> add(floor > cap, Limit.FLOOR_OVER_CAP, of, floor, cap));
            add(seated + hoping < floor, Limit.FLOOR_NOT_MET, of, floor, seated + hoping);
        });
        bounds.cap().ifPresent(cap -> add(seated > cap, Limit.CAP_EXCEEDED, of, cap, seated));
    }

    private void add(boolean breached, Limit limit, Optional<String> cluster, int asked, int count) {
        if (breached) {
            found.add(new Breach(limit, cluster, asked, count));
        }
    }

    private static Map<String, Integer> perCluster(List<Choice> choices) {
        var counts = new HashMap<String, Integer>();
        choices.forEach(one -> counts.merge(one.contender().cluster(), 1, Integer::sum));
        return counts;
    }
}
