package id.juara.story.intake;

import id.juara.ground.http.SentFile;
import id.juara.ground.jobs.Job;
import id.juara.ground.jobs.Progress;
import id.juara.ground.jobs.StartJob;
import id.juara.ground.jobs.Work;
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

    @Override
    public String kind() {
        return KIND;
    }

    /** Keeps the table and begins its job. */
    @Transactional
    Job begin(String edition, SentFile file, ImportEntries.Asked asked) {
        var table = UUID.randomUUID();
        var job = start.of(
                KIND,
                Map.of(
                        "table", table.toString(),
                        "dryRun", Boolean.toString(asked.dryRun()),
                        "sent", Boolean.toString(asked.sent()),
                        "provenance", asked.provenance().orElse("")));
        tables.persist(new ImportTable(table, job.id, edition, file));
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
        return table.asFile(file -> {
            try (var turn = turnstile.await(file.path(), PATIENCE)) {
                return importEntries.by(table.edition, file, asked, progress);
            }
        });
    }
}
