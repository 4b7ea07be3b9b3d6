package id.juara.story.objection;

import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Converter;

/** What an answered objection led to. */
public enum ObjectionEffect {
    /** nothing changes */
    NONE,
    /** the list is to be corrected, by a numbered erratum */
    LIST_CORRECTED,
    /** something else, told in the answer */
    OTHER;

    /** Keeps an effect as its word. */
    @Converter(autoApply = true)
    public static class Kept extends KeptAsWord<ObjectionEffect> {
        public Kept() {
            super(ObjectionEffect.class);
        }
    }
}
