package id.juara.story.intake;

import id.juara.ground.ledger.Moment;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** A table is forgotten a week after its import ended, and a day after it came by a page; its SHA-256 stands in the ledger. */
@ApplicationScoped
public class ForgetImportTables {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration KEPT_FOR_ITS_SENDER = Duration.ofDays(1);

    @Inject
    ImportTables tables;

    @Inject
    Moment moment;

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void everyHour() {
        run();
    }

    /** Tells how many were forgotten. */
    @Transactional
    public long run() {
        var now = moment.now();
        return tables.forget(now.minus(KEPT_FOR_ITS_SENDER), now.minus(KEPT));
    }
}
