package id.juara.story.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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

    /** The entry that this code opens now. */
    Optional<UUID> opened(byte[] codeSha256) {
        return database.createNativeQuery(
                        """
                        select submission from reading_link
                        where code_sha256 = ?1 and ended_at is null and ends_at > clock_timestamp()
                        """,
                        UUID.class)
                .setParameter(1, codeSha256)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** How many links open that entry now. */
    long open(UUID submission) {
        return ((Number) database.createNativeQuery(
                                """
                                select count(*) from reading_link
                                where submission = ?1 and ended_at is null and ends_at > clock_timestamp()
                                """)
                        .setParameter(1, submission)
                        .getSingleResult())
                .longValue();
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
