package id.juara.ground.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.ledger.Acting;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everyone sees the own jobs, how far they are and how they ended, and may stop them. */
@ApplicationScoped
public class OwnJobs {
    private static final int LATEST = 50;

    @Inject
    Jobs jobs;

    @Inject
    Acting acting;

    @Inject
    ObjectMapper json;

    /** The latest first, {@value #LATEST} at most. */
    @Transactional
    public List<Job> latest() {
        return jobs.latestOf(acting.actor(), LATEST);
    }

    /** Refuses another's as one that is not there. */
    @Transactional
    public Job one(UUID id) {
        return jobs.of(acting.actor(), id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** Asks a job to stop; it stops at its next count. Refuses one that has ended. */
    @Transactional
    public Job stopping(UUID id) {
        var job = one(id);
        if (job.state.isEnd()) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        job.cancelAsked = true;
        return job;
    }

    /** What came of a job, as its work answered; empty while it is under way, and where it failed or was stopped. */
    public <T extends Record> Optional<T> answer(Job job, Class<T> told) {
        try {
            return job.result == null ? Optional.empty() : Optional.of(json.readValue(job.result, told));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
