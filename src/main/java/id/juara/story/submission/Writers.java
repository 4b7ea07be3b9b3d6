package id.juara.story.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who writes an entry beside its unit's own people. */
@ApplicationScoped
class Writers {
    @Inject
    EntityManager database;

    /** Whether they were not a writer before. */
    boolean add(UUID submission, UUID person) {
        return database.createNativeQuery(
                                "insert into submission_writer (submission, person) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, submission)
                        .setParameter(2, person)
                        .executeUpdate()
                == 1;
    }

    /** Whether they were a writer. */
    boolean remove(UUID submission, UUID person) {
        return database.createNativeQuery("delete from submission_writer where submission = ?1 and person = ?2")
                        .setParameter(1, submission)
                        .setParameter(2, person)
                        .executeUpdate()
                == 1;
    }

    boolean holds(UUID submission, UUID person) {
        return !database.createNativeQuery(
                        "select 1 from submission_writer where submission = ?1 and person = ?2", Integer.class)
                .setParameter(1, submission)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    Set<UUID> writtenBy(UUID person) {
        return Set.copyOf(
                database.createNativeQuery("select submission from submission_writer where person = ?1", UUID.class)
                        .setParameter(1, person)
                        .getResultList());
    }

    List<SubmissionPages.Writer> of(UUID submission) {
        return database.createNativeQuery(
                        """
                        select p.id as person, p.name as name from submission_writer w join person p on p.id = w.person
                        where w.submission = ?1 order by p.name, p.id
                        """,
                        SubmissionPages.Writer.class)
                .setParameter(1, submission)
                .getResultList();
    }

    /** Whether that person writes for some unit of the institution now. */
    boolean isOfAUnitIn(UUID institution, UUID person) {
        return !database.createNativeQuery(
                        """
                        select 1 from membership where person = ?1 and institution = ?2 and role = 'unit'
                          and valid_from <= now() and (valid_until is null or valid_until > now())
                        """,
                        Integer.class)
                .setParameter(1, person)
                .setParameter(2, institution)
                .getResultList()
                .isEmpty();
    }
}
