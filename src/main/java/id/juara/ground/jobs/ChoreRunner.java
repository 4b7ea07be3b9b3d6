package id.juara.ground.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
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
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs chores beside the jobs, each with a thread of its own: neither a long import nor another chore keeps a notice
 * waiting.
 */
@ApplicationScoped
public class ChoreRunner {
    private static final String TABLE = "chore";
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofSeconds(10);

    @Inject
    DataSource database;

    @Inject
    @Any
    Instance<Chore> chores;

    @Inject
    ChoreRunner self;

    private Scheduler scheduler;

    void start(@Observes StartupEvent started) {
        var tasks = tasks();
        scheduler = Scheduler.create(database)
                .tableName(TABLE)
                .startTasks(tasks)
                .threads(tasks.size())
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }

    private List<RecurringTask<Void>> tasks() {
        return chores.stream()
                .map(one -> Tasks.recurring(one.word(), FixedDelay.of(one.rest()))
                        .execute((instance, context) -> self.run(one)))
                .toList();
    }

    @ActivateRequestContext
    void run(Chore chore) {
        var begun = System.nanoTime();
        try {
            chore.run();
        } catch (RuntimeException accident) {
            Log.errorf(accident, "the chore %s failed; it comes round again", chore.word());
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        if (took.compareTo(LONG) > 0) {
            Log.warnf("the chore %s took %d s", chore.word(), took.toSeconds());
        }
    }
}
