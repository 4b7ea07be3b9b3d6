package id.juara.ground.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.ledger.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where jobs are kept; each step of a job is told at once, in a transaction of its own. */
@ApplicationScoped
public class Jobs implements PanacheRepositoryBase<Job, UUID> {
    @Inject
    ObjectMapper json;

    /** That actor's own job. */
    public Optional<Job> of(Actor actor, UUID id) {
        return find("id = ?1 and issuer = ?2 and subject = ?3", id, actor.issuer(), actor.subject())
                .firstResultOptional();
    }

    List<Job> latestOf(Actor actor, int limit) {
        return find("issuer = ?1 and subject = ?2 order by madeAt desc", actor.issuer(), actor.subject())
                .page(0, limit)
                .list();
    }

    /** Takes a waiting job, or one that a crash left running; empty where it has ended or somebody stopped it. */
    Optional<Job> begin(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var begun = update(
                    "state = ?1, beganAt = instant, done = 0 where id = ?2 and state in (?3, ?1) and not cancelAsked",
                    JobState.RUNNING,
                    id,
                    JobState.WAITING);
            if (begun == 0) {
                update(
                        "state = ?1, endedAt = instant where id = ?2 and state = ?3",
                        JobState.CANCELLED,
                        id,
                        JobState.WAITING);
                return Optional.empty();
            }
            return findByIdOptional(id);
        });
    }

    /** Tells how far it is; false where somebody asked to stop. */
    boolean tell(UUID id, long done, Long total) {
        return QuarkusTransaction.requiringNew()
                        .call(() -> update("done = ?1, total = ?2 where id = ?3 and not cancelAsked", done, total, id))
                == 1;
    }

    void end(UUID id, JobState state, Object told) {
        var text = written(told);
        var column = state == JobState.FAILED ? "failure" : "result";
        QuarkusTransaction.requiringNew()
                .run(() -> update("state = ?1, endedAt = instant, " + column + " = ?2 where id = ?3", state, text, id));
    }

    private String written(Object told) {
        try {
            return told == null ? null : json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
