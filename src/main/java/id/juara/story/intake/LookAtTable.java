package id.juara.story.intake;

import id.juara.ground.http.SentFile;
import id.juara.ground.identity.Caller;
import id.juara.ground.jobs.Job;
import id.juara.ground.jobs.OwnJobs;
import id.juara.ground.jobs.Progress;
import id.juara.ground.ledger.Moment;
import id.juara.ground.upload.Turnstile;
import id.juara.story.intake.ImportEntries.Asked;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A sender looks at what his table would do, and takes it. In between it waits here, by its content, so that he chooses
 * the file once: what he takes is what he looked at.
 */
@ApplicationScoped
public class LookAtTable {
    private static final int LATEST = 10;
    private static final int LONGEST_NAME = 200;
    private static final Asked LOOK = new Asked(true, false, Optional.empty());

    @Inject
    ImportEntries importEntries;

    @Inject
    ImportTables tables;

    @Inject
    TakeTable takeTable;

    @Inject
    GiveBackEntries giveBack;

    @Inject
    OwnJobs jobs;

    @Inject
    Turnstile turnstile;

    @Inject
    Moment moment;

    @Inject
    Caller caller;

    /**
     * A table that waits, as it stands.
     *
     * @param name as its sender calls it
     * @param job the latest that had it, where it is long
     * @param found what was found last; absent where a job looks still, or could not end its look
     * @param lookedAt when that was
     */
    public record Waiting(
            String sha256,
            String name,
            Instant keptAt,
            Optional<Job> job,
            Optional<Found> found,
            Optional<Instant> lookedAt) {
        /** Whether a job has still to look at it, or to import it. */
        public boolean isWorkedOn() {
            return job.filter(one -> !one.state.isEnd()).isPresent();
        }
    }

    /** Refuses outside the time in which entries may be written. */
    @Transactional
    public void mustBeTime(String edition) {
        importEntries.mustBeTime(edition, LOOK);
    }

    /** Keeps it for a day. Refuses outside the time, and what is no honest table. */
    public void keep(String edition, String name, SentFile file) {
        inTurn(file, () -> QuarkusTransaction.requiringNew().call(() -> {
            importEntries.mustBeTime(edition, LOOK);
            importEntries.table(edition, file);
            tables.keep(caller.person(), edition, shortened(name), file);
            return file;
        }));
    }

    /** How it stands. Refuses one that does not wait, or is somebody else's. */
    @Transactional
    public Waiting seen(String edition, String sha256) {
        return told(tables.known(caller.person(), edition, sha256));
    }

    /** Those of the caller that wait, the last one first; {@value #LATEST} at most. */
    @Transactional
    public List<Waiting> latest(String edition) {
        return tables.latestOf(caller.person(), edition, LATEST).stream()
                .map(this::told)
                .toList();
    }

    private Waiting told(ImportTables.Known known) {
        return new Waiting(
                known.sha256(),
                known.name(),
                known.keptAt(),
                Optional.ofNullable(known.job()).map(jobs::one),
                Optional.ofNullable(known.found()),
                Optional.ofNullable(known.lookedAt()));
    }

    /**
     * Finds out what it would do; a long one by a job. Changes nothing where a job has it already.
     *
     * @param page where its sender reads what came of it
     */
    public Waiting look(String edition, String sha256, String page) {
        return with(edition, sha256, LOOK, page);
    }

    /** Takes it if it is sound, a long one by a job. What was taken already, or is being taken, stays as it is. */
    public Waiting take(String edition, String sha256, Asked asked, String page) {
        return with(edition, sha256, asked, page);
    }

    /** As it came, with all its faults in a column; a workbook. */
    public byte[] givenBack(String edition, String sha256) {
        var out = new ByteArrayOutputStream();
        asFile(edition, sha256, file -> {
            var found = importEntries.by(edition, file, LOOK, Progress.UNCOUNTED);
            giveBack.to(out, edition, file, found.faults());
            return out;
        });
        return out.toByteArray();
    }

    private Waiting with(String edition, String sha256, Asked asked, String page) {
        asFile(edition, sha256, file -> QuarkusTransaction.requiringNew().call(() -> {
            var table = tables.waiting(caller.person(), edition, sha256);
            if (!isTaken(table) && !isWorkedOn(table)) {
                takeTable
                        .kept(table, file, asked, page)
                        .imported()
                        .ifPresent(one -> table.tell(Found.of(one), moment.now()));
            }
            return table;
        }));
        return seen(edition, sha256);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static boolean isTaken(ImportTable table) {
        return table.found != null && table.found.taken();
    }

    private boolean isWorkedOn(ImportTable table) {
        return table.job != null && !jobs.one(table.job).state.isEnd();
    }

    /** Does something with it as a file, once there is memory for it. */
    private <T> T asFile(String edition, String sha256, Function<SentFile, T> act) {
        var table = QuarkusTransaction.requiringNew().call(() -> tables.waiting(caller.person(), edition, sha256));
        return table.asFile(file -> inTurn(file, () -> act.apply(file)));
    }

    private <T> T inTurn(SentFile file, Supplier<T> act) {
        try (var turn = turnstile.await(file.path(), Turnstile.USUAL)) {
            return act.get();
        }
    }
}
