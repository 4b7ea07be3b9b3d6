package id.juara.story.intake;

import id.juara.ground.http.SentFile;
import id.juara.ground.jobs.Job;
import id.juara.ground.jobs.Progress;
import id.juara.ground.jobs.StartJob;
import id.juara.ground.jobs.Work;
import id.juara.ground.ledger.Moment;
import id.juara.ground.upload.Turnstile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The import of a long table as long work: all or nothing too, and begun again from the start after a crash. */
@ApplicationScoped
public class ImportWork implements Work {
    static final String KIND = "import";

    private static final Duration PATIENCE = Duration.ofHours(1); // nobody sits and waits for a job

    @Inject
    Turnstile turnstile;

    @Inject
    ImportEntries importEntries;

    @Inject
    ImportTables tables;

    @Inject
    StartJob start;

    @Inject
    Moment moment;

    @Override
    public String kind() {
        return KIND;
    }

    /** Keeps the table and begins its job. */
    @Transactional
    Job begin(String edition, SentFile file, ImportEntries.Asked asked) {
        var table = new ImportTable(edition, file);
        var job = begin(table, asked, "");
        tables.persist(table);
        return job;
    }

    /** @param page where its sender reads what came of it; empty where there is none */
    @Transactional
    Job begin(ImportTable table, ImportEntries.Asked asked, String page) {
        var job = start.of(
                KIND,
                Map.of(
                        "table", table.id.toString(),
                        "edition", table.edition,
                        "page", page,
                        "dryRun", Boolean.toString(asked.dryRun()),
                        "sent", Boolean.toString(asked.sent()),
                        "provenance", asked.provenance().orElse("")));
        table.job = job.id;
        table.tell(null, null);
        return job;
    }

    @Override
    public Record run(Map<String, String> parameters, Progress progress) {
        var id = UUID.fromString(parameters.get("table"));
        var table = QuarkusTransaction.requiringNew().call(() -> tables.findById(id));
        var asked = new ImportEntries.Asked(
                Boolean.parseBoolean(parameters.get("dryRun")),
                Boolean.parseBoolean(parameters.get("sent")),
                Optional.of(parameters.get("provenance")).filter(text -> !text.isEmpty()));
        var imported = table.asFile(file -> {
            try (var turn = turnstile.await(file.path(), PATIENCE)) {
                return importEntries.by(table.edition, file, asked, progress);
            }
        });
        if (table.person != null) {
            QuarkusTransaction.requiringNew().run(() -> tables.findById(id).tell(Found.of(imported), moment.now()));
        }
        return imported;
    }
}
