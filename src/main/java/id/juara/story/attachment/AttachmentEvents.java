package id.juara.story.attachment;

import id.juara.ground.ledger.Event;
import java.util.UUID;

/** What happens to files, as the ledger keeps it: their fingerprints, never their names. */
public final class AttachmentEvents {
    private AttachmentEvents() {}

    public record FileAttached(String about, UUID attachment, String document, long bytes, String sha256)
            implements Event {}

    public record FileRemoved(String about, UUID attachment, String sha256) implements Event {}
}
