package id.juara.law.ranking;

import id.juara.law.rules.Cut;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The seats of a cut, filled in a given order: first each cluster's floor by the order inside the cluster, then what is
 * left by the order, passing over clusters that are at their cap. Of all lists that keep floors and caps this one takes
 * the best places (the greedy choice in a matroid: Edmonds 1971).
 */
record Seats(int top, Map<String, Integer> floors, Map<String, Integer> caps) {

    static Seats of(Cut cut) {
        var floors = new HashMap<String, Integer>();
        var caps = new HashMap<String, Integer>();
        cut.clusters().forEach((cluster, bounds) -> {
            bounds.cap().ifPresent(cap -> caps.put(cluster, cap));
            bounds.floor()
                    .ifPresent(floor ->
                            floors.put(cluster, Math.min(floor, bounds.cap().orElse(floor))));
        });
        var top = cut.top().orElse(Integer.MAX_VALUE);
        var reserved = floors.values().stream().mapToLong(Integer::longValue).sum();
        return new Seats(top, reserved > top ? Map.of() : floors, caps);
    }

    Seats withoutFloors() {
        return new Seats(top, Map.of(), caps);
    }

    Seats withoutCaps() {
        return new Seats(top, floors, Map.of());
    }

    Set<String> filledBy(List<Standing> order) {
        var chosen = new HashSet<String>();
        var taken = new HashMap<String, Integer>();
        for (var standing : order) {
            var cluster = standing.contender().cluster();
            if (taken.getOrDefault(cluster, 0) < floors.getOrDefault(cluster, 0)) {
                chosen.add(standing.submission());
                taken.merge(cluster, 1, Integer::sum);
            }
        }
        for (var standing : order) {
            var cluster = standing.contender().cluster();
            var room = taken.getOrDefault(cluster, 0) < caps.getOrDefault(cluster, Integer.MAX_VALUE);
            if (chosen.size() < top && room && chosen.add(standing.submission())) {
                taken.merge(cluster, 1, Integer::sum);
            }
        }
        return chosen;
    }
}
