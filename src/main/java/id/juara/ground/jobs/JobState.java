package id.juara.ground.jobs;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Where a job stands; the last three are ends. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isEnd() {
        return compareTo(DONE) >= 0;
    }

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept implements AttributeConverter<JobState, String> {
        @Override
        public String convertToDatabaseColumn(JobState state) {
            return state == null ? null : state.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public JobState convertToEntityAttribute(String word) {
            return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
