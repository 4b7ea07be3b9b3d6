package id.juara.story.objection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

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
    public static class Kept implements AttributeConverter<ObjectionEffect, String> {
        @Override
        public String convertToDatabaseColumn(ObjectionEffect effect) {
            return effect == null
                    ? null
                    : effect.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public ObjectionEffect convertToEntityAttribute(String word) {
            return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
