package id.juara.story.shortlist;

import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Converter;

/** Where a shortlist stands. */
public enum ShortlistState {
    PROPOSED,
    SEALED,
    WITHDRAWN;

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept extends KeptAsWord<ShortlistState> {
        public Kept() {
            super(ShortlistState.class);
        }
    }
}
