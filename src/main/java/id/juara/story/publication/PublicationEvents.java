package id.juara.story.publication;

import id.juara.ground.ledger.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happens to published lists. */
final class PublicationEvents {
    private PublicationEvents() {}

    record PublicationProposed(String about, UUID publication, String listSha256, Instant announcedAt)
            implements Event {}

    record PublicationWithdrawn(String about, UUID publication, String reason) implements Event {}

    record PublicationApproved(
            String about, UUID publication, Instant announcedAt, Instant objectionsUntil, List<String> numbers)
            implements Event {}
}
