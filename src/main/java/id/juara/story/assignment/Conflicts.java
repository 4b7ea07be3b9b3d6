package id.juara.story.assignment;

import id.juara.ground.http.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where conflicts are kept. */
@ApplicationScoped
public class Conflicts implements PanacheRepositoryBase<Conflict, UUID> {

    /** A conflict as it is told to the secretary, or to the judge it is about. */
    public record Declared(
            UUID id, UUID submission, String number, String judge, String relation, String note, Instant at) {}

    public boolean isDeclared(UUID person, UUID submission) {
        return find("person = ?1 and submission = ?2", person, submission)
                .firstResultOptional()
                .isPresent();
    }

    /** The conflicts of a round's judges with its submissions, those of one person where one is named; one query. */
    public List<Declared> inRound(UUID round, Optional<UUID> person, Cursor cursor, int limit) {
        return getEntityManager()
                .createQuery(
                        """
                        select new id.juara.story.assignment.Conflicts$Declared(
                            c.id, c.submission, s.number, p.name, c.relation, c.note, c.madeAt)
                        from Conflict c join RoundJudge j on j.person = c.person and j.round = :round
                            join Submission s on s.id = c.submission join Person p on p.id = c.person
                        where c.id > :after and (:person is null or c.person = :person)
                        order by c.id
                        """,
                        Declared.class)
                .setParameter("round", round)
                .setParameter("person", person.orElse(null))
                .setParameter("after", cursor.afterId())
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
