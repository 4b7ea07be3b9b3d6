package id.juara.story.shortlist;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Where a shortlist stands. */
public enum ShortlistState {
    PROPOSED,
    SEALED,
    WITHDRAWN;

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept implements AttributeConverter<ShortlistState, String> {
        @Override
        public String convertToDatabaseColumn(ShortlistState state) {
            return state == null ? null : state.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public ShortlistState convertToEntityAttribute(String word) {
            return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
