package id.juara.story.intake;

import id.juara.ground.ledger.Event;

/** What an import did, as the ledger keeps it. */
public final class IntakeEvents {
    private IntakeEvents() {}

    /**
     * @param sha256 of the file as it came
     * @param provenance where the entries come from
     * @param sent how many of them were sent by it
     */
    public record EntriesImported(
            String about, String sha256, String provenance, int rows, int added, int changed, int same, int sent)
            implements Event {}
}
