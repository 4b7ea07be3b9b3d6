package id.juara.story.submission;

import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Who holds an entry. One that was sent once counts as sent until it is withdrawn, whoever holds it now. */
public enum SubmissionState {
    /** the unit writes */
    WRITING,
    /** with the local admin */
    HANDED_IN,
    /** with the ministry; may be edited and sent again until the close */
    SENT,
    WITHDRAWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state of that word. Refuses an unknown one. */
    public static SubmissionState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept extends KeptAsWord<SubmissionState> {
        public Kept() {
            super(SubmissionState.class);
        }
    }
}
