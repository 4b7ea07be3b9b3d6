package id.juara.story.notice;

import id.juara.ground.jobs.Chore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;

/** Notices that are due and not held are told: they stand on their readers' pages, and their mail may go. */
@ApplicationScoped
public class TellNotices implements Chore {
    /** A hold that commits while this runs comes before or after it, never between: both take the rows. */
    private static final String TELL =
            """
            with due as (
                select n.id from notice n
                where n.told_at is null and n.held_at is null and n.due_at <= clock_timestamp()
                  and not exists (select 1 from notice_hold h where h.edition = n.edition and h.kind = n.kind)
                order by n.due_at, n.id limit ?1 for update of n skip locked
            ), told as (
                update notice n set told_at = clock_timestamp() from due where n.id = due.id returning n.id
            )
            update notice_copy c set next_at = clock_timestamp() from told where c.notice = told.id
            """;

    private static final int AT_ONCE = 500;

    @Inject
    EntityManager database;

    @Override
    public String word() {
        return "tell-notices";
    }

    @Override
    public Duration rest() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        while (some() > 0) {
            // until nothing is due
        }
    }

    private int some() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(TELL)
                .setParameter(1, AT_ONCE)
                .executeUpdate());
    }
}
