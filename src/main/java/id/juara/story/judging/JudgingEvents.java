package id.juara.story.judging;

import id.juara.ground.ledger.Event;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.UUID;

/** What the ledger keeps of judging. */
public final class JudgingEvents {
    private JudgingEvents() {}

    /** Marks were handed in; a later version stands beside this one and does not replace it here. */
    public record ScoresheetSubmitted(
            String round,
            UUID assignment,
            String stage,
            long version,
            SortedMap<String, BigDecimal> marks,
            String fingerprint)
            implements Event {
        @Override
        public String about() {
            return "assignment/" + assignment;
        }
    }

    /** Those who run the round excused a judge from one assignment. */
    public record AssignmentExcused(UUID assignment, String excuse) implements Event {
        @Override
        public String about() {
            return "assignment/" + assignment;
        }
    }

    /** A judge left the round; what he had not marked is excused. */
    public record JudgeReleased(String round, UUID judge, int excused) implements Event {
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
