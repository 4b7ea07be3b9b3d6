package id.juara.front.gate;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** An order as it is typed: numbers and entries stand side by side in the form. */
final class TypedOrder {
    private TypedOrder() {}

    /** In the order of their numbers. Refuses what is no number, and where there is none. */
    static List<UUID> of(List<UUID> submissions, List<String> places) {
        record Placed(UUID id, int place) {}
        if (submissions == null || places == null || submissions.size() != places.size()) {
            throw new Refusal(Reason.BAD_REQUEST, "place");
        }
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < submissions.size(); i++) {
            var said = places.get(i).strip();
            if (!said.isEmpty()) {
                placed.add(new Placed(submissions.get(i), number(said)));
            }
        }
        if (placed.isEmpty()) {
            throw new Refusal(Reason.BAD_REQUEST, "place");
        }
        return placed.stream()
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::id)
                .toList();
    }

    private static int number(String said) {
        try {
            return Integer.parseInt(said);
        } catch (NumberFormatException other) {
            throw new Refusal(Reason.BAD_REQUEST, said);
        }
    }
}
