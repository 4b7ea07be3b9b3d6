package id.juara.law.ranking;

import java.util.Locale;

/** A plenary's departure that cannot be recorded. */
public final class DepartureRefused extends RuntimeException {
    public enum Why {
        WITHOUT_REASON,
        /** no such submission in this selection */
        UNKNOWN_SUBMISSION,
        /** it is already in, or already out */
        CHANGES_NOTHING,
        /** the same submission is named twice */
        NAMED_TWICE
    }

    private final String submission;
    private final Why why;

    public DepartureRefused(String submission, Why why) {
        super("departure for " + submission + ": "
                + why.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        this.submission = submission;
        this.why = why;
    }

    public String submission() {
        return submission;
    }

    public Why why() {
        return why;
    }
}
