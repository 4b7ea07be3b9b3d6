package id.juara.story.marksheet;

import id.juara.ground.ledger.Moment;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** A workbook that was uploaded more than two days ago is forgotten: what was taken of it stands in the sheets. */
@ApplicationScoped
class ForgetMarksheets {
    private static final Duration KEPT = Duration.ofDays(2);

    @Inject
    MarksheetUploads uploads;

    @Inject
    Moment moment;

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void everyHour() {
        uploads.forget(moment.now().minus(KEPT));
    }
}
