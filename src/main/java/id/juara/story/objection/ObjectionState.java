package id.juara.story.objection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Where an objection stands. */
public enum ObjectionState {
    OPEN,
    TAKEN,
    ANSWERED;

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept implements AttributeConverter<ObjectionState, String> {
        @Override
        public String convertToDatabaseColumn(ObjectionState state) {
            return state == null ? null : state.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public ObjectionState convertToEntityAttribute(String word) {
            return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
