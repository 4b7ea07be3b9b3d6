package id.juara.story.trial;

import id.juara.ground.ledger.Event;
import java.util.List;

/** That rules were tried on earlier entries: the ledger keeps the question with its answer. */
final class TrialEvents {
    private TrialEvents() {}

    /**
     * Rules were tried; nothing official came of it.
     *
     * @param from the edition whose entries they were tried on
     */
    record RulesTried(
            String edition,
            String rulesSha256,
            String from,
            int entries,
            int passed,
            int failed,
            int asked,
            List<ListChanged> rounds)
            implements Event {
        @Override
        public String about() {
            return "edition/" + edition;
        }
    }

    /** @param enters submissions that would go on; {@code leaves} those that would not */
    record ListChanged(String round, List<String> enters, List<String> leaves) {}
}
