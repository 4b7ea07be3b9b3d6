package id.juara.story.screening;

import id.juara.ground.ledger.Event;

/** What people decide in the screening, as the ledger keeps it. */
public final class ScreeningEvents {
    private ScreeningEvents() {}

    /** @param reason a word of the clerks' list; absent where the condition holds */
    public record FindingDecided(String about, String edition, String condition, boolean holds, String reason)
            implements Event {}

    public record FailureOverruled(String about, String edition, String condition, String reason) implements Event {}

    public record FailureConfirmed(String about, String edition, String condition, String reason) implements Event {}

    /** @param sha256 of the ids of those that passed, ascending, one a line */
    public record ScreeningClosed(String about, long passed, long failed, String round, String sha256)
            implements Event {}
}
