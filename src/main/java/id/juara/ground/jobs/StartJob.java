package id.juara.ground.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.juara.ground.ledger.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
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

    @Inject
    JobRunner runner;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Transactional
    public Job of(String kind, Map<String, String> parameters) {
        var job = new Job(kind, parameters, acting.actor());
        jobs.persistAndFlush(job);
        // on the connection of this transaction: no job without its row, no row without its job
        SchedulerClient.Builder.create(database)
                .build()
                .scheduleIfNotExists(JobRunner.TASK.instance(job.id.toString()).build(), Instant.now());
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // not before it is committed
            }

            @Override
            public void afterCompletion(int status) {
                runner.look();
            }
        });
        return job;
    }
}
