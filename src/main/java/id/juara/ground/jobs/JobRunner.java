package id.juara.ground.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.juara.ground.ledger.Acting;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** Runs jobs, each on one node; a node that dies leaves its job to another. */
@ApplicationScoped
public class JobRunner {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("job");

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int THREADS = 2;

    @Inject
    DataSource database;

    @Inject
    Jobs jobs;

    @Inject
    Acting acting;

    @Inject
    @Any
    Instance<Work> kinds;

    @Inject
    JobRunner self;

    private Scheduler scheduler;

    void start(@Observes StartupEvent started) {
        var task = Tasks.oneTime(TASK).execute((instance, context) -> self.run(UUID.fromString(instance.getId())));
        scheduler = Scheduler.create(database, task)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }

    /** Looks for jobs now and not at its next round. */
    void look() {
        scheduler.triggerCheckForDueExecutions();
    }

    @ActivateRequestContext
    void run(UUID id) {
        jobs.begin(id).ifPresent(job -> {
            acting.as(job.actor());
            try {
                jobs.end(id, JobState.DONE, work(job.kind).run(job.parameters, new Counted(jobs, id)));
            } catch (Progress.Cancelled cancelled) {
                jobs.end(id, JobState.CANCELLED, null);
            } catch (Refusal refusal) {
                jobs.end(id, JobState.FAILED, sentences(refusal));
            } catch (RuntimeException accident) {
                Log.errorf(accident, "job %s failed", id);
                jobs.end(id, JobState.FAILED, sentences(new Refusal(Reason.ACCIDENT)));
            }
        });
    }

    private Work work(String kind) {
        return kinds.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no work of kind " + kind));
    }

    private static Bilingual sentences(Refusal refusal) {
        return new Bilingual(refusal.sentence(Language.ID), refusal.sentence(Language.EN));
    }

    /** Counts in the database, at most every half second, so that counting costs nothing. */
    private static final class Counted implements Progress {
        private static final long EVERY = Duration.ofMillis(500).toNanos();

        private final Jobs jobs;
        private final UUID id;
        private Long total;
        private long told = System.nanoTime() - EVERY;

        Counted(Jobs jobs, UUID id) {
            this.jobs = jobs;
            this.id = id;
        }

        @Override
        public void of(long total) {
            this.total = total;
            tell(0);
        }

        @Override
        public void done(long done) {
            if (System.nanoTime() - told >= EVERY || total != null && done == total) {
                tell(done);
            }
        }

        private void tell(long done) {
            told = System.nanoTime();
            if (!jobs.tell(id, done, total)) {
                throw new Cancelled();
            }
        }
    }
}
