package id.juara.story.anomaly;

import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Converter;

/** What a person made of a case. Nothing follows by itself. */
public enum CaseDecision {
    /** Looked at, and nothing is amiss. */
    UNFOUNDED,
    /** The judge was asked and explained it. */
    EXPLAINED,
    /** Somebody else is to read as well. */
    ANOTHER_READING,
    /** Handed on to whoever inspects. */
    REFERRED;

    /** Keeps a decision as its word. */
    @Converter(autoApply = true)
    public static class Kept extends KeptAsWord<CaseDecision> {
        public Kept() {
            super(CaseDecision.class);
        }
    }
}
