package id.juara.front.calendar;

import java.util.List;

/**
 * A date of the calendar before and after, each in the three zones.
 *
 * @param after empty where it stays
 */
public record Moved(What what, List<String> before, List<String> after) {
    /** Which date. */
    public enum What {
        OPENS,
        CLOSES,
        AGE
    }

    public boolean isMoved() {
        return !after.isEmpty();
    }
}
