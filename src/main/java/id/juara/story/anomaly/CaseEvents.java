package id.juara.story.anomaly;

import id.juara.ground.ledger.Event;
import java.util.List;
import java.util.UUID;

/** What happens to cases. A judge is told by his seat, a person who acts by the event itself. */
final class CaseEvents {
    private CaseEvents() {}

    /** @param opened the new cases; {@code found} counts all that the search sees now */
    record CasesFound(String about, int found, List<Opened> opened) implements Event {}

    record Opened(UUID anomaly, int number, String kind, List<UUID> judges, List<UUID> submissions) {}

    record CaseTaken(String about, UUID anomaly, int number) implements Event {}

    record CaseDecided(String about, UUID anomaly, int number, String decision, String reason) implements Event {}
}
