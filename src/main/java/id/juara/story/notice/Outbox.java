package id.juara.story.notice;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.law.rules.Bilingual;
import id.juara.story.notice.NoticePages.Kind;
import id.juara.story.notice.NoticePages.Missed;
import id.juara.story.notice.NoticePages.Sheet;
import id.juara.story.notice.NoticePages.Stuck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What waits to be told, what went wrong, and what went, as staff see it. */
@ApplicationScoped
public class Outbox {
    private static final String KINDS =
            """
            select coalesce(w.edition, h.edition) as edition, coalesce(w.kind, h.kind) as kind,
                coalesce(w.waiting, 0) as waiting, coalesce(w.held_ones, 0) as held_ones,
                h.kind is not null as held, w.next_at
            from (select edition, kind, count(*) as waiting, count(held_at) as held_ones,
                    min(due_at) filter (where held_at is null) as next_at
                  from notice where told_at is null group by edition, kind) w
                full join notice_hold h on h.edition = w.edition and h.kind = w.kind
            order by 1, 2
            """;
    private static final String SHEETS =
            """
            select n.id, n.kind, n.edition, n.about, n.inward, n.subject_id, n.subject_en, n.text_id, n.text_en, n.due_at,
                (select count(*) from notice_copy c where c.notice = n.id) as readers,
                case when n.told_at is not null then 'told' when n.held_at is not null then 'held' else 'waiting' end as state
            from notice n
            where n.edition = ?1 and n.kind = ?2 and n.id > ?3 and (n.told_at is not null) = ?4
            order by n.id
            """;
    private static final String STUCK =
            """
            select c.id, p.name, n.kind, n.edition, c.mail, c.tries, c.why, c.begun_at
            from notice_copy c join notice n on n.id = c.notice join person p on p.id = c.person
            where c.mail in ('failed', 'unsure') and (cast(?2 as text) = '' or n.edition = ?2)
              and (?1 = '00000000-0000-0000-0000-000000000000'
                or (c.begun_at, c.id) < (select d.begun_at, d.id from notice_copy d where d.id = ?1))
            order by c.begun_at desc, c.id desc
            """;
    private static final String MISSED =
            "select e.id, e.kind, e.about, m.why, m.at from notice_missed m join event e on e.id = m.event order by e.id desc";
    private static final int MOST_MISSED = 50;

    @Inject
    Session database;

    /** The kinds that wait or are held, by edition. */
    @Transactional
    public List<Kind> kinds() {
        return database.createNativeQuery(KINDS, Tuple.class).getResultList().stream()
                .map(row -> new Kind(
                        row.get("edition", String.class),
                        row.get("kind", String.class),
                        KindWords.of(row.get("kind", String.class)),
                        row.get("waiting", Long.class),
                        row.get("held_ones", Long.class),
                        row.get("held", Boolean.class),
                        Optional.ofNullable(row.get("next_at", Instant.class))
                                .filter(any -> !row.get("held", Boolean.class))))
                .toList();
    }

    /** The notices of a kind in an edition: those that wait, or those that were told. */
    @Transactional
    public Page<Sheet> sheets(String edition, String kind, boolean told, Cursor from, int limit) {
        var found = database
                .createNativeQuery(SHEETS, Tuple.class)
                .setParameter(1, edition)
                .setParameter(2, kind)
                .setParameter(3, from.afterId())
                .setParameter(4, told)
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(Outbox::sheet)
                .toList();
        return Page.of(found, limit, Sheet::id);
    }

    /** What a kind is called. */
    public Bilingual called(String kind) {
        return KindWords.of(kind);
    }

    /**
     * Mails that did not go, and those of which nobody knows; the latest first.
     *
     * @param edition whose alone are told; empty for all
     */
    @Transactional
    public Page<Stuck> stuck(String edition, Cursor from, int limit) {
        var found = database
                .createNativeQuery(STUCK, Tuple.class)
                .setParameter(1, from.afterId())
                .setParameter(2, edition)
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(row -> new Stuck(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        KindWords.of(row.get("kind", String.class)),
                        row.get("edition", String.class),
                        row.get("mail", String.class),
                        row.get("tries", Integer.class),
                        Optional.ofNullable(row.get("why", String.class)),
                        row.get("begun_at", Instant.class)))
                .toList();
        return Page.of(found, limit, Stuck::id);
    }

    /** The latest events of which no notice could be made, at most {@value #MOST_MISSED}. */
    @Transactional
    public List<Missed> missed() {
        return database.createNativeQuery(MISSED, Tuple.class).setMaxResults(MOST_MISSED).getResultList().stream()
                .map(row -> new Missed(
                        row.get("id", Long.class),
                        row.get("kind", String.class),
                        row.get("about", String.class),
                        row.get("why", String.class),
                        row.get("at", Instant.class)))
                .toList();
    }

    private static Sheet sheet(Tuple row) {
        var inward = row.get("inward", Boolean.class);
        return new Sheet(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                KindWords.of(row.get("kind", String.class)),
                row.get("edition", String.class),
                row.get("about", String.class),
                Optional.of(row).filter(any -> !inward).map(one -> MyNotices.both(one, "subject")),
                Optional.of(row).filter(any -> !inward).map(one -> MyNotices.both(one, "text")),
                row.get("readers", Long.class),
                row.get("state", String.class),
                row.get("due_at", Instant.class));
    }
}
