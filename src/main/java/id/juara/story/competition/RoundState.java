package id.juara.story.competition;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Where a round stands; it goes down this list and never up. */
public enum RoundState {
    WAITING,
    OPEN,
    RECONCILING,
    CLOSED,
    SEALED,
    PUBLISHED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept implements AttributeConverter<RoundState, String> {
        @Override
        public String convertToDatabaseColumn(RoundState state) {
            return state == null ? null : state.word();
        }

        @Override
        public RoundState convertToEntityAttribute(String word) {
            return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
