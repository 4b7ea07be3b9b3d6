package id.juara.story.competition;

import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Where a round stands; it goes down this list and never up. */
public enum RoundState {
    WAITING,
    OPEN,
    RECONCILING,
    CLOSED,
    SEALED,
    PUBLISHED;

    /** Whether its marks are all in, so that nobody's seat or pile changes any more. */
    public boolean isJudged() {
        return compareTo(CLOSED) >= 0;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept extends KeptAsWord<RoundState> {
        public Kept() {
            super(RoundState.class);
        }
    }
}
