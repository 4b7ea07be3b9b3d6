package id.juara.story.submission;

import id.juara.story.submission.ShareEntry.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where links are kept by which an entry may be read. */
@ApplicationScoped
class ReadingLinks {
    @Inject
    EntityManager database;

    void add(UUID submission, byte[] codeSha256, UUID person, Instant endsAt) {
        database.createNativeQuery(
                        """
                        insert into reading_link (id, submission, code_sha256, made_by, ends_at)
                        values (gen_random_uuid(), ?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, submission)
                .setParameter(2, codeSha256)
                .setParameter(3, person)
                .setParameter(4, endsAt)
                .executeUpdate();
    }

    /** An entry that a code opens, and until when. */
    record Opened(UUID submission, Instant endsAt) {}

    /** The entry that this code opens now. */
    Optional<Opened> opened(byte[] codeSha256) {
        return database.createNativeQuery(
                        """
                        select submission, ends_at from reading_link
                        where code_sha256 = ?1 and ended_at is null and ends_at > clock_timestamp()
                        """,
                        Object[].class)
                .setParameter(1, codeSha256)
                .getResultStream()
                .map(row -> new Opened((UUID) ((Object[]) row)[0], (Instant) ((Object[]) row)[1]))
                .findFirst();
    }

    /** The links that open that entry now, the latest first; a handful at most. */
    List<Standing> open(UUID submission) {
        return database.createNativeQuery(
                        """
                        select made_at, ends_at from reading_link
                        where submission = ?1 and ended_at is null and ends_at > clock_timestamp()
                        order by made_at desc, id
                        """,
                        Object[].class)
                .setParameter(1, submission)
                .getResultStream()
                .map(row -> new Standing((Instant) ((Object[]) row)[0], (Instant) ((Object[]) row)[1]))
                .toList();
    }

    /** Ends all of an entry; tells how many. */
    int end(UUID submission) {
        return database.createNativeQuery(
                        """
                        update reading_link set ended_at = clock_timestamp()
                        where submission = ?1 and ended_at is null and ends_at > clock_timestamp()
                        """)
                .setParameter(1, submission)
                .executeUpdate();
    }
}
