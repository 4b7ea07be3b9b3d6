package id.juara.story.intake;

import id.juara.ground.spreadsheet.Fault;
import java.util.List;

/**
 * What a look at a table found, or what its import did: the counts, and the first faults.
 *
 * @param taken whether its entries are stored; else nothing is, and the counts are of the sound rows
 * @param wrong how many faults there are in all
 */
public record Found(boolean taken, int rows, int added, int changed, int same, int sent, int wrong, List<Fault> first) {
    private static final int FIRST = 50;

    public Found {
        first = List.copyOf(first);
    }

    /** Whether nothing came of it: everything was there already. */
    public boolean didNothing() {
        return added + changed + sent == 0;
    }

    static Found of(Imported imported) {
        return new Found(
                !imported.dryRun() && imported.sound(),
                imported.rows(),
                imported.added(),
                imported.changed(),
                imported.same(),
                imported.sent(),
                imported.faults().size(),
                imported.faults().stream().limit(FIRST).toList());
    }
}
