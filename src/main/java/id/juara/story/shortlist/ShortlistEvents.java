package id.juara.story.shortlist;

import id.juara.ground.ledger.Event;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** What happens to shortlists. */
public final class ShortlistEvents {
    private ShortlistEvents() {}

    /** A departure from the order, with its reason. */
    record Departed(UUID submission, boolean in, String reason) {}

    record ShortlistProposed(
            String about,
            UUID shortlist,
            String rulesSha256,
            String marksSha256,
            String listSha256,
            int chosen,
            Integer attendance,
            List<Departed> departures)
            implements Event {}

    record ShortlistWithdrawn(String about, UUID shortlist, String reason) implements Event {}

    public record ShortlistSealed(
            String about,
            UUID shortlist,
            String rulesSha256,
            String marksSha256,
            String listSha256,
            int chosen,
            String seed)
            implements Event {}

    /** @param files the round's files in a results bundle, with the rules, to their SHA-256 */
    public record ResultsCommitted(String about, SortedMap<String, String> files) implements Event {}
}
