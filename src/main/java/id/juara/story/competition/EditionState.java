package id.juara.story.competition;

import com.fasterxml.jackson.annotation.JsonValue;
import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Where an edition stands; it goes down this list and never up. */
public enum EditionState {
    /** its rules may still be replaced */
    DRAFT,
    /** its rules are frozen; whether entries may be sent is said by its window */
    OPEN,
    /** what was sent is final */
    CLOSED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept extends KeptAsWord<EditionState> {
        public Kept() {
            super(EditionState.class);
        }
    }
}
