package id.juara.story.assignment;

import id.juara.ground.http.Cursor;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where assignments are kept. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** An assignment as the secretary sees it. */
    public record Listed(
            UUID id,
            UUID submission,
            String number,
            UUID judge,
            String name,
            int wave,
            AssignmentState state,
            String excuse) {}

    /** That person's assignment. Refuses another's as if it were not there. */
    public Assignment heldBy(UUID person, UUID id) {
        return find(
                        "select a from Assignment a join RoundJudge j on j.id = a.judge where a.id = ?1 and j.person = ?2",
                        id,
                        person)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_YOUR_ASSIGNMENT));
    }

    /** Its state as it is now: what was read before the round's lock may be past. */
    public void readAgain(Assignment assignment) {
        getEntityManager().refresh(assignment);
    }

    /** What that person has to read of that submission, in these rounds. */
    List<Assignment> openOf(UUID person, UUID submission, Collection<UUID> rounds) {
        return list(
                "select a from Assignment a join RoundJudge j on j.id = a.judge "
                        + "where j.person = ?1 and a.submission = ?2 and a.round in ?3 and a.state = ?4",
                person,
                submission,
                rounds,
                AssignmentState.OPEN);
    }

    /** Who reads what in a round; one query. */
    public List<Listed> listed(UUID round, Cursor cursor, int limit) {
        return getEntityManager()
                .createQuery(
                        """
                        select new id.juara.story.assignment.Assignments$Listed(
                            a.id, a.submission, s.number, a.judge, p.name, a.wave, a.state, a.excuse)
                        from Assignment a join Submission s on s.id = a.submission
                            join RoundJudge j on j.id = a.judge join Person p on p.id = j.person
                        where a.round = :round and a.id > :after order by a.id
                        """,
                        Listed.class)
                .setParameter("round", round)
                .setParameter("after", cursor.afterId())
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** Keeps what was dealt, thousands in one statement. */
    void keep(UUID round, int wave, List<Dealt.Pair> pairs) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into assignment (id, round, submission, judge, wave)
                        select id, :round, submission, judge, :wave
                        from unnest(cast(:ids as uuid[]), cast(:submissions as uuid[]), cast(:judges as uuid[]))
                            as pair (id, submission, judge)
                        """)
                .setParameter("round", round)
                .setParameter("wave", wave)
                .setParameter(
                        "ids", pairs.stream().map(pair -> UUID.randomUUID()).toArray(UUID[]::new))
                .setParameter(
                        "submissions",
                        pairs.stream().map(Dealt.Pair::submission).toArray(UUID[]::new))
                .setParameter("judges", pairs.stream().map(Dealt.Pair::judge).toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Takes back all that stands in a round that nobody has begun to read. */
    void drop(UUID round) {
        delete("round = ?1 and state = ?2", round, AssignmentState.OPEN);
    }

    /** From here on the marks of everything that was dealt so far change no more: the wave is over. */
    public void settle(UUID round, Instant at) {
        getEntityManager()
                .createNativeQuery("update assignment set settled_at = :at where round = :round and settled_at is null")
                .setParameter("at", at)
                .setParameter("round", round)
                .executeUpdate();
    }
}
