package id.juara.story.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Locale;

/** What the screening makes of an entry. */
public enum ScreeningOutcome {
    PASSED,
    FAILED,
    /** a clerk has to look first */
    ASKED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ScreeningOutcome of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** One failure turns an entry down, whatever else is still asked. */
    static ScreeningOutcome of(Collection<FindingState> states) {
        if (states.stream().anyMatch(FindingState::turnsDown)) {
            return FAILED;
        }
        return states.contains(FindingState.ASKED) ? ASKED : PASSED;
    }
}
