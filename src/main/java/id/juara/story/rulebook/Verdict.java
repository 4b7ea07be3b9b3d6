package id.juara.story.rulebook;

import id.juara.law.rules.Condition;

/** What became of one condition for one entry. */
public record Verdict(Condition condition, Outcome outcome) {
    public enum Outcome {
        MET,
        NOT_MET,
        /** a fact that the condition needs is absent: a person has to look */
        UNDECIDED
    }

    /** Whether the entry fulfils the condition for certain. */
    public boolean met() {
        return outcome == Outcome.MET;
    }
}
