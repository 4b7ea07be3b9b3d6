package id.juara.story.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** The copies on their way by mail; each step in a transaction of its own. */
@ApplicationScoped
class Outgoing {
    private static final String PASS_OVER =
            """
            update notice_copy c set mail = 'none', next_at = null, why = case
                when not ?1 then 'no-server' when coalesce(w.wanted, true) then 'no-address' else 'not-wanted' end
            from person p left join mail_wish w on w.person = p.id
            where p.id = c.person and c.mail = 'waiting' and c.next_at <= clock_timestamp()
              and (not ?1 or not coalesce(w.wanted, true) or coalesce(w.address, p.email) is null)
            """;
    /** An entry that waited for somebody and has left his hands since. */
    private static final String LEAVE_THE_OVERTAKEN =
            """
            update notice_copy c set mail = 'none', next_at = null, why = 'overtaken' from notice n
            where n.id = c.notice and c.mail = 'waiting' and c.next_at <= clock_timestamp()
              and n.kind in ('handed-in', 'returned') and exists (
                select 1 from notice m where m.about = n.about and m.made_at > n.made_at
                  and m.kind in ('handed-in', 'returned', 'sent', 'sent-in-silence', 'withdrawn'))
            """;

    private static final String CLAIM =
            """
            update notice_copy c set mail = 'sending', begun_at = clock_timestamp(), next_at = null, tries = c.tries + 1
            from notice n, person p left join mail_wish w on w.person = p.id
            where n.id = c.notice and p.id = c.person and coalesce(w.wanted, true)
              and coalesce(w.address, p.email) is not null and c.id = (
                select id from notice_copy where mail = 'waiting' and next_at <= clock_timestamp()
                order by next_at, id limit 1 for update skip locked)
            returning c.id, coalesce(w.address, p.email) as address, c.tries,
                n.subject_id, n.subject_en, n.text_id, n.text_en, n.link
            """;
    private static final Duration FORSAKEN = Duration.ofMinutes(5);

    @Inject
    Session database;

    @ConfigProperty(name = "juara.address")
    String site;

    /**
     * A copy that is ours to send.
     *
     * @param tries this one among them
     */
    record Claimed(UUID id, String address, int tries, String subject, String text) {}

    /** What was claimed long ago and never marked may have gone, or not. */
    void doubtTheForsaken() {
        change(
                "update notice_copy set mail = 'unsure' where mail = 'sending' and begun_at < clock_timestamp() - make_interval(secs => ?1)",
                FORSAKEN.toSeconds());
    }

    /** Whoever has no address or wants no mail reads on the page; so do all where there is no mail server. */
    void passOver(boolean delivers) {
        change(PASS_OVER, delivers);
    }

    /** Nobody is written to for what he has done meanwhile, or what is no longer his to do; on the page it stands. */
    void leaveTheOvertaken() {
        change(LEAVE_THE_OVERTAKEN);
    }

    int sentWithinAMinute() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select count(*) from notice_copy where mailed_at > clock_timestamp() - interval '1 minute'",
                        Long.class)
                .getSingleResult()
                .intValue());
    }

    Optional<Claimed> claim() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(CLAIM, Tuple.class).getResultList().stream()
                        .findFirst()
                        .map(this::claimed));
    }

    void sent(UUID id) {
        change("update notice_copy set mail = 'sent', why = null, mailed_at = clock_timestamp() where id = ?1", id);
    }

    void failed(UUID id, String why) {
        change("update notice_copy set mail = 'failed', why = ?2 where id = ?1", id, why);
    }

    void doubted(UUID id, String why) {
        change("update notice_copy set mail = 'unsure', why = ?2 where id = ?1", id, why);
    }

    void again(UUID id, String why, Duration later) {
        change(
                """
                update notice_copy set mail = 'waiting', why = ?2,
                    next_at = clock_timestamp() + make_interval(secs => ?3) where id = ?1
                """,
                id,
                why,
                later.toMillis() / 1000.0);
    }

    /** Both languages, Indonesian first: nobody has told us which one a reader reads. */
    private Claimed claimed(Tuple row) {
        var link = site + row.get("link", String.class);
        return new Claimed(
                row.get("id", UUID.class),
                row.get("address", String.class),
                row.get("tries", Integer.class),
                row.get("subject_id", String.class),
                row.get("text_id", String.class) + "\n\n" + link + "\n\n-- \n" + row.get("subject_en", String.class)
                        + "\n\n" + row.get("text_en", String.class) + "\n\n" + link + "?lang=en\n");
    }

    private void change(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeMutationQuery(statement);
            for (var i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }
}
