package id.juara.story.judging;

import id.juara.ground.ledger.Event;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.UUID;

/** What the ledger keeps of marking. */
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
}
