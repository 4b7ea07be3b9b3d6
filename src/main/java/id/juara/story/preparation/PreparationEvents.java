package id.juara.story.preparation;

import id.juara.ground.ledger.Event;
import java.util.UUID;

/** What the ledger keeps of how judges were prepared. */
public final class PreparationEvents {
    private PreparationEvents() {}

    /** A round's judges are told this before they mark. */
    public record RoundPrepared(String round, String fingerprint, boolean pact, int practiceEntries) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }

    /** A judge, named by the seat, signed the pact of that fingerprint. */
    public record IntegrityPactSigned(String round, UUID seat, String fingerprint) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }
}
