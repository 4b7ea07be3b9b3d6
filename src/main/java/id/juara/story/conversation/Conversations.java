package id.juara.story.conversation;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.story.conversation.ConversationPages.Conversation;
import id.juara.story.conversation.ConversationPages.Said;
import id.juara.story.conversation.ConversationPages.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Where conversations are kept. */
@ApplicationScoped
class Conversations {
    private static final String SAID =
            """
            select m.id, m.by_ministry, m.text, m.made_at, p.name from message m join person p on p.id = m.made_by
            where m.submission = ?1 order by m.made_at, m.id
            """;
    private static final String WAITING =
            """
            select c.submission, s.edition, s.number, r.title, u.name as unit, i.name as institution, c.waiting_since
            from conversation c join submission s on s.id = c.submission join unit u on u.id = s.unit
                join institution i on i.id = s.institution left join revision r on r.id = s.revision
            where c.waiting_since is not null and (cast(?1 as uuid) = '00000000-0000-0000-0000-000000000000'
                or (c.waiting_since, c.submission)
                    > (select d.waiting_since, d.submission from conversation d where d.submission = ?1))
            order by c.waiting_since, c.submission
            """;

    @Inject
    Session database;

    /** What was said about it, as that side sees it: its own people by name. */
    Conversation of(UUID submission, boolean asMinistry) {
        var messages =
                database.createNativeQuery(SAID, Tuple.class).setParameter(1, submission).getResultList().stream()
                        .map(row -> said(row, asMinistry))
                        .toList();
        return new Conversation(submission, waits(submission), messages);
    }

    /** Those that wait for the ministry, the longest first; one that was answered meanwhile ends the list. */
    Page<Waiting> waiting(Cursor from, int limit) {
        var found = database
                .createNativeQuery(WAITING, Tuple.class)
                .setParameter(1, from.afterId())
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(row -> new Waiting(
                        row.get("submission", UUID.class),
                        row.get("edition", String.class),
                        Optional.ofNullable(row.get("number", String.class)),
                        Optional.ofNullable(row.get("title", String.class)),
                        row.get("unit", String.class),
                        row.get("institution", String.class),
                        row.get("waiting_since", Instant.class)))
                .toList();
        return Page.of(found, limit, Waiting::submission);
    }

    /** The writer's alone until the transaction ends. */
    void lock(UUID submission) {
        database.createNativeMutationQuery("insert into conversation (submission) values (?1) on conflict do nothing")
                .setParameter(1, submission)
                .executeUpdate();
        database.createNativeQuery("select 1 from conversation where submission = ?1 for update", Integer.class)
                .setParameter(1, submission)
                .getSingleResult();
    }

    /** The latest message, if that person wrote it and it says the same. */
    Optional<UUID> same(UUID submission, UUID person, String text) {
        return database
                .createNativeQuery(
                        """
                        select id from (select * from message where submission = ?1 order by made_at desc, id desc limit 1) m
                        where m.made_by = ?2 and m.text = ?3
                        """,
                        UUID.class)
                .setParameter(1, submission)
                .setParameter(2, person)
                .setParameter(3, text)
                .getResultList()
                .stream()
                .findFirst();
    }

    UUID add(UUID submission, boolean byMinistry, UUID person, String text) {
        var id = UUID.randomUUID();
        database.createNativeMutationQuery(
                        "insert into message (id, submission, by_ministry, made_by, text) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id)
                .setParameter(2, submission)
                .setParameter(3, byMinistry)
                .setParameter(4, person)
                .setParameter(5, text)
                .executeUpdate();
        database.createNativeMutationQuery(
                        """
                        update conversation set waiting_since =
                            case when ?2 then null else coalesce(waiting_since, clock_timestamp()) end
                        where submission = ?1
                        """)
                .setParameter(1, submission)
                .setParameter(2, byMinistry)
                .executeUpdate();
        return id;
    }

    private boolean waits(UUID submission) {
        return !database.createNativeQuery(
                        "select 1 from conversation where submission = ?1 and waiting_since is not null", Integer.class)
                .setParameter(1, submission)
                .getResultList()
                .isEmpty();
    }

    private static Said said(Tuple row, boolean asMinistry) {
        var byMinistry = row.get("by_ministry", Boolean.class);
        return new Said(
                row.get("id", UUID.class),
                byMinistry,
                Optional.of(row.get("name", String.class)).filter(any -> byMinistry == asMinistry),
                row.get("text", String.class),
                row.get("made_at", Instant.class));
    }
}
