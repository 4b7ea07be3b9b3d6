package id.juara.story.finding;

import id.juara.ground.ledger.Event;
import java.util.UUID;

/** What the conditions found, as the ledger keeps it. */
public final class FindingEvents {
    private FindingEvents() {}

    /** @param submissions how many entries were sent; each passed, failed or waits for a clerk */
    public record ConditionsRun(String about, int submissions, int passed, int failed, int asked) implements Event {}

    /**
     * @param same whether the entry is the former winner or finalist
     * @param reason empty where none was given
     */
    public record MatchDecided(String about, String edition, UUID honour, boolean same, String reason)
            implements Event {}
}
