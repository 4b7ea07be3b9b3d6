package id.juara.story.honour;

import id.juara.ground.ledger.Event;

/** What became of the register, as the ledger keeps it. */
public final class HonourEvents {
    private HonourEvents() {}

    /** @param sha256 of the file as it came */
    public record HonoursImported(String about, String sha256, int rows, int added, int changed, int same)
            implements Event {}
}
