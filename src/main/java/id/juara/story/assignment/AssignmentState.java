package id.juara.story.assignment;

import com.fasterxml.jackson.annotation.JsonValue;
import id.juara.ground.words.KeptAsWord;
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
    public static class Kept extends KeptAsWord<AssignmentState> {
        public Kept() {
            super(AssignmentState.class);
        }
    }
}
