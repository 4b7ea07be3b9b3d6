package id.juara.story.sensitivity;

import id.juara.ground.ledger.Event;
import java.util.List;

/** That somebody looked at what would be otherwise: the ledger keeps the question with its answer. */
final class SensitivityEvents {
    private SensitivityEvents() {}

    /**
     * Other rules were tried on a round; nothing official came of it.
     *
     * @param marksSha256 over the marks they were tried on
     * @param enters submissions that would go on; {@code leaves} those that would not
     */
    record OtherRulesTried(String round, WhatIfForm rules, String marksSha256, List<String> enters, List<String> leaves)
            implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }

    /** It was asked how far a round's list hangs on weights and on single judges. */
    record SensitivityAsked(String round, Integer within, int draws) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }
}
