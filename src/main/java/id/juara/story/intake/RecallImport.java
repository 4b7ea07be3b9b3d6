package id.juara.story.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.jobs.JobState;
import id.juara.ground.jobs.Jobs;
import id.juara.ground.ledger.Acting;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Whoever had a table imported by a job asks afterwards what came of it, with the table itself. */
@ApplicationScoped
public class RecallImport {
    @Inject
    Jobs jobs;

    @Inject
    ImportTables tables;

    @Inject
    Acting acting;

    @Inject
    ObjectMapper json;

    /** A table and what its import found. */
    record Recalled(ImportTable table, Imported imported) {}

    /** Refuses another's job as if it were not there, one whose table is kept no more, and one that is not done. */
    @Transactional
    Recalled of(String edition, UUID id) {
        var job = jobs.of(acting.actor(), id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        var table = tables.ofJob(id)
                .filter(one -> one.edition.equals(edition))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        if (job.state != JobState.DONE) {
            throw new Refusal(Reason.JOB_NOT_DONE);
        }
        try {
            return new Recalled(table, json.readValue(job.result, Imported.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a job keeps what it answered", e);
        }
    }
}
