package id.juara.story.round;

import id.juara.ground.ledger.Event;
import java.util.UUID;

/** What the ledger keeps of how a round is run. */
public final class RoundEvents {
    private RoundEvents() {}

    /** A judge left the round; what he had not marked is excused. */
    public record JudgeReleased(String round, UUID judge, int excused, String reason) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }

    /** Judges may mark from here on. */
    public record RoundOpened(String round, String seedCommitment) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }

    /** First marks are in; the judges of a submission see each other's and may revise. */
    public record ReconciliationOpened(String round) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }

    /**
     * No mark is taken any more.
     *
     * @param readings how many scoresheets count
     * @param seed the round's seed, revealed
     */
    public record RoundClosed(String round, int readings, String seed) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }
}
