package id.juara.story.attachment;

import id.juara.ground.ledger.Moment;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** An upload that was not finished within a day is forgotten. */
@ApplicationScoped
public class ForgetUploads {
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    Uploads uploads;

    @Inject
    Parts parts;

    @Inject
    Moment moment;

    /** Tells how many were forgotten. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void everyHour() {
        run();
    }

    @Transactional
    public int run() {
        var now = moment.now();
        var left = uploads.runningSince(now.minus(KEPT));
        left.forEach(upload -> {
            upload.endedAt = now;
            parts.drop(upload.id);
        });
        return left.size();
    }
}
