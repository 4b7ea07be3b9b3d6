package id.juara.story.intake;

import id.juara.ground.http.SentFile;
import id.juara.ground.jobs.Job;
import id.juara.ground.jobs.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table comes in: a short one is imported while its sender waits, a long one by a job that goes on when he has left.
 * What is no honest table is refused at once, however long.
 */
@ApplicationScoped
public class TakeTable {
    private static final int MOST_AT_ONCE = 1_000;

    @Inject
    ImportEntries importEntries;

    @Inject
    ImportTables tables;

    @Inject
    ImportWork work;

    /** What was imported, or the job that will. */
    public record Taken(Optional<Imported> imported, Optional<Job> job) {}

    /**
     * Refuses what {@link ImportEntries} refuses, and any table while a job has one of the edition to import.
     *
     * @param later whether the sender would rather not wait, even for a short one
     */
    @Transactional
    public Taken into(String edition, SentFile file, ImportEntries.Asked asked, boolean later) {
        return into(edition, file, asked, later, () -> work.begin(edition, file, asked));
    }

    /** The same with one that waits here. */
    @Transactional
    Taken kept(ImportTable table, SentFile file, ImportEntries.Asked asked, String page) {
        return into(table.edition, file, asked, false, () -> work.begin(table, asked, page));
    }

    private Taken into(
            String edition, SentFile file, ImportEntries.Asked asked, boolean later, Supplier<Job> beginJob) {
        importEntries.mustBeTime(edition, asked);
        var table = importEntries.table(edition, file);
        var job = later || table.rows().size() > MOST_AT_ONCE;
        tables.mustBeAlone(edition, job);
        return job
                ? new Taken(Optional.empty(), Optional.of(beginJob.get()))
                : new Taken(
                        Optional.of(importEntries.of(edition, table, file.sha256(), asked, Progress.UNCOUNTED)),
                        Optional.empty());
    }
}
