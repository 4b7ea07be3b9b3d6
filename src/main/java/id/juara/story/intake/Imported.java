package id.juara.story.intake;

import id.juara.ground.spreadsheet.Fault;
import java.util.List;

/**
 * What an import did, or in a dry run would do. With any fault nothing is stored, and the counts are of the sound rows.
 *
 * @param sha256 of the file as it came
 * @param sent how many entries it sent
 */
public record Imported(
        boolean dryRun, String sha256, int rows, int added, int changed, int same, int sent, List<Fault> faults) {
    public Imported {
        faults = List.copyOf(faults);
    }

    /** Whether everything asked for is sound. */
    public boolean sound() {
        return faults.isEmpty();
    }
}
