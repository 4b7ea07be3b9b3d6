package id.juara.story.assignment;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Whether an assignment stands, or its judge was excused from it and its marks, if any, do not count. */
public enum AssignmentState {
    OPEN,
    EXCUSED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept implements AttributeConverter<AssignmentState, String> {
        @Override
        public String convertToDatabaseColumn(AssignmentState state) {
            return state == null ? null : state.word();
        }

        @Override
        public AssignmentState convertToEntityAttribute(String word) {
            return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
