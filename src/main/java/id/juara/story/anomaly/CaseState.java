package id.juara.story.anomaly;

import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Converter;

/** Where a case stands. */
public enum CaseState {
    OPEN,
    TAKEN,
    DECIDED;

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept extends KeptAsWord<CaseState> {
        public Kept() {
            super(CaseState.class);
        }
    }
}
