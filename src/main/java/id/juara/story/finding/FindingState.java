package id.juara.story.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Converter;
import java.util.Locale;

/** What became of a condition that an entry does not fulfil for certain. */
public enum FindingState {
    /** the data say that it is not met */
    FAILED,
    /** a clerk must look */
    ASKED,
    /** somebody looked: it is not met */
    UPHELD,
    /** the data said so, and staff decided otherwise */
    OVERRULED,
    /** a clerk looked: it is met */
    CLEARED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an entry with such a finding is turned down. */
    public boolean turnsDown() {
        return this == FAILED || this == UPHELD;
    }

    /** Whether a person stands behind it, so that no run of the conditions changes it. */
    public boolean isDecided() {
        return this != FAILED && this != ASKED;
    }

    static FindingState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept extends KeptAsWord<FindingState> {
        public Kept() {
            super(FindingState.class);
        }
    }
}
