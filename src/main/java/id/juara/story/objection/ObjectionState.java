package id.juara.story.objection;

import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Converter;

/** Where an objection stands. */
public enum ObjectionState {
    OPEN,
    TAKEN,
    ANSWERED;

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept extends KeptAsWord<ObjectionState> {
        public Kept() {
            super(ObjectionState.class);
        }
    }
}
