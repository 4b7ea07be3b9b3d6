package id.juara.story.secretariat;

import id.juara.ground.ledger.Event;
import java.util.List;
import java.util.UUID;

/** What the ledger keeps of a secretary's work. */
final class SecretariatEvents {
    private SecretariatEvents() {}

    /** Judges were reminded of what is left to read; they stand in it by their seats. */
    record JudgesReminded(String round, List<UUID> judges) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }
}
