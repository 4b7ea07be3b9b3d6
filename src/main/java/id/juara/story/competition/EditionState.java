package id.juara.story.competition;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
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
    public static class Kept implements AttributeConverter<EditionState, String> {
        @Override
        public String convertToDatabaseColumn(EditionState state) {
            return state == null ? null : state.word();
        }

        @Override
        public EditionState convertToEntityAttribute(String word) {
            return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
