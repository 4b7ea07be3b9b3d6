package id.juara.story.submission;

import id.juara.story.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What entries said when they last went back to their units. */
@ApplicationScoped
public class ReturnedTexts {
    @Inject
    EntityManager database;

    @Inject
    Revisions revisions;

    /** A text that a local admin saw, and when. */
    public record Seen(Instant at, Entry entry) {}

    public void keep(UUID submission, Entry entry, Instant moment) {
        database.createNativeQuery(
                        """
                        insert into returned_text (submission, content, returned_at) values (?1, ?2, ?3)
                        on conflict (submission) do update
                        set content = excluded.content, returned_at = excluded.returned_at
                        """)
                .setParameter(1, submission)
                .setParameter(2, entry.bytes())
                .setParameter(3, moment)
                .executeUpdate();
    }

    /** Which of these entries were sent or went back to their units before. */
    Set<UUID> among(Collection<UUID> submissions) {
        if (submissions.isEmpty()) {
            return Set.of();
        }
        var seen = new HashSet<UUID>();
        var asked = database.createNativeQuery(
                        """
                        select s.id from submission s left join returned_text r on r.submission = s.id
                        where s.id in ?1 and (s.revision is not null or r.submission is not null)
                        """,
                        UUID.class)
                .setParameter(1, submissions);
        for (Object one : asked.getResultList()) {
            seen.add((UUID) one);
        }
        return seen;
    }

    Optional<Seen> of(UUID submission) {
        return database.createNativeQuery(
                        "select content, returned_at from returned_text where submission = ?1", Object[].class)
                .setParameter(1, submission)
                .getResultStream()
                .map(row -> seen((Object[]) row))
                .findFirst();
    }

    private Seen seen(Object[] row) {
        return new Seen((Instant) row[1], revisions.entryOf((byte[]) row[0]));
    }
}
