package id.juara.story.assignment;

import id.juara.ground.ledger.Event;
import java.util.List;
import java.util.UUID;

/** What the ledger keeps of judges, conflicts and dealing. Judges stand in it by the id of their seat. */
public final class AssignmentEvents {
    private AssignmentEvents() {}

    /** Judges were invited into a round. */
    public record JudgesSeated(String round, List<UUID> judges) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }

    /** A judge stands in a relation to a submission; the assignments named are excused by it. */
    public record ConflictDeclared(
            UUID submission, UUID person, String relation, boolean byJudgeHimself, List<UUID> excused)
            implements Event {
        @Override
        public String about() {
            return "submission/" + submission;
        }
    }

    /**
     * Readings were dealt from the round's seed.
     *
     * @param pairsSha256 over the canonical list of {@code {submission, judge}}, as answered
     */
    public record ReadingsDealt(String round, String why, int wave, int readings, String pairsSha256) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }

    /** A judge will not read what was assigned to him. */
    public record JudgeRecused(UUID assignment, UUID submission, String reason) implements Event {
        @Override
        public String about() {
            return "assignment/" + assignment;
        }
    }
}
