package id.juara.ground.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.juara.ground.ledger.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;

/** Somebody asks for long work; it begins once the asker's transaction has committed. */
@ApplicationScoped
public class StartJob {
    @Inject
    Jobs jobs;

    @Inject
    Acting acting;

    @Inject
    DataSource database;

    @Transactional
    public Job of(String kind, Map<String, String> parameters) {
        var job = new Job(kind, parameters, acting.actor());
        jobs.persistAndFlush(job);
        // on the connection of this transaction: no job without its row, no row without its job
        SchedulerClient.Builder.create(database)
                .build()
                .scheduleIfNotExists(JobRunner.TASK.instance(job.id.toString()).build(), Instant.now());
        return job;
    }
}
