package id.juara.ground.jobs;

import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Converter;

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
    public static class Kept extends KeptAsWord<JobState> {
        public Kept() {
            super(JobState.class);
        }
    }
}
