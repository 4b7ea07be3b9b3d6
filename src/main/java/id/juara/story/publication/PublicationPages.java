package id.juara.story.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.ground.ledger.Head;
import id.juara.ground.ledger.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is told of publications, to the public and to staff; each record holds what its reader may know. */
public final class PublicationPages {
    private PublicationPages() {}

    /** A list that the public may see; final once a decree stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Announced(
            String round, Instant announcedAt, Instant objectionsUntil, String decreeNumber, LocalDate decreeDate) {}

    public record AllAnnounced(List<Announced> items) {}

    /** A publication as staff see it before its hour. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Planned(UUID id, Instant announcedAt, Instant objectionsUntil, Instant approvedAt, long version) {}

    /** That a second signature stands: its event and the tree's head that holds it. */
    public record Signed(long event, String leaf, Head head) {
        public static Signed of(Receipt receipt, Head head) {
            return new Signed(receipt.event(), receipt.hash(), head);
        }
    }
}
