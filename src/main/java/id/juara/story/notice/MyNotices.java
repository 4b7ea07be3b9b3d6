package id.juara.story.notice;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.identity.Caller;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.story.notice.NoticePages.Own;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the caller was told, and what of it is unread; nobody else's copy is there. */
@ApplicationScoped
public class MyNotices {
    private static final String TOLD =
            """
            select c.id, n.kind, n.subject_id, n.subject_en, n.text_id, n.text_en, n.link, n.told_at,
                c.read_at is not null as seen
            from notice_copy c join notice n on n.id = c.notice
            where c.person = ?1 and n.told_at is not null
            """;
    private static final String AFTER =
            """
             and (?2 = '00000000-0000-0000-0000-000000000000' or (n.told_at, c.id) < (
                select m.told_at, d.id from notice_copy d join notice m on m.id = d.notice where d.id = ?2 and d.person = ?1))
            order by n.told_at desc, c.id desc
            """;
    private static final String READ =
            """
            update notice_copy c set read_at = clock_timestamp() from notice n
            where n.id = c.notice and c.person = ?1 and c.read_at is null and n.told_at is not null
            """;

    @Inject
    Session database;

    @Inject
    Caller caller;

    /** The latest first. */
    @Transactional
    public Page<Own> page(Cursor from, int limit) {
        var found = database
                .createNativeQuery(TOLD + AFTER, Tuple.class)
                .setParameter(1, caller.person())
                .setParameter(2, from.afterId())
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(MyNotices::own)
                .toList();
        return Page.of(found, limit, Own::id);
    }

    /** One of them, which counts as read from here on. */
    @Transactional
    public Own opened(UUID id) {
        change(READ + " and c.id = ?2", id);
        List<Tuple> found = database.createNativeQuery(TOLD + " and c.id = ?2", Tuple.class)
                .setParameter(1, caller.person())
                .setParameter(2, id)
                .getResultList();
        return found.stream().findFirst().map(MyNotices::own).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** How many are unread. */
    @Transactional
    public long unread() {
        return database.createNativeQuery(
                        """
                        select count(*) from notice_copy c join notice n on n.id = c.notice
                        where c.person = ?1 and c.read_at is null and n.told_at is not null
                        """,
                        Long.class)
                .setParameter(1, caller.person())
                .getSingleResult();
    }

    /** All that were told count as read. */
    @Transactional
    public void readAll() {
        change(READ);
    }

    private void change(String statement, UUID... more) {
        var query = database.createNativeMutationQuery(statement).setParameter(1, caller.person());
        for (var one : more) {
            query.setParameter(2, one);
        }
        query.executeUpdate();
    }

    private static Own own(Tuple row) {
        return new Own(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                both(row, "subject"),
                both(row, "text"),
                row.get("link", String.class),
                row.get("told_at", Instant.class),
                row.get("seen", Boolean.class));
    }

    static Bilingual both(Tuple row, String what) {
        return new Bilingual(row.get(what + "_id", String.class), row.get(what + "_en", String.class));
    }
}
