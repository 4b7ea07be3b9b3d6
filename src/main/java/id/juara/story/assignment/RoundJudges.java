package id.juara.story.assignment;

import id.juara.ground.http.Cursor;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where the judges of rounds are kept. */
@ApplicationScoped
public class RoundJudges implements PanacheRepositoryBase<RoundJudge, UUID> {

    /** A judge as the secretary sees him. */
    public record Seated(UUID id, UUID person, String name, Integer most, Instant joinedAt, Instant leftAt) {}

    /** A person who may judge, and the institution the membership names, where it names one. */
    public record Eligible(UUID person, UUID institution) {}

    /** That judge of that round. Refuses one who is not there. */
    public RoundJudge in(UUID round, UUID judge) {
        return find("id = ?1 and round = ?2", judge, round)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** That person's seat in that round. Refuses one who judges elsewhere. */
    public RoundJudge ofPerson(UUID round, UUID person) {
        return find("round = ?1 and person = ?2", round, person)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    public List<RoundJudge> of(UUID round) {
        return list("round = ?1 order by id", round);
    }

    /** The judges of a round; one query. */
    public List<Seated> seated(UUID round, Cursor cursor, int limit) {
        return getEntityManager()
                .createQuery(
                        """
                        select new id.juara.story.assignment.RoundJudges$Seated(
                            j.id, j.person, p.name, j.most, j.joinedAt, j.leftAt)
                        from RoundJudge j join Person p on p.id = j.person
                        where j.round = :round and j.id > :after order by j.id
                        """,
                        Seated.class)
                .setParameter("round", round)
                .setParameter("after", cursor.afterId())
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** Somebody who may judge and does not in that round; {@code left} where he did and left. */
    public record Candidate(UUID person, String name, String institution, boolean left) {}

    /** Who holds the judge's role in that edition and has no seat in that round, or left it; by name, at most so many. */
    public List<Candidate> candidates(UUID round, String edition, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        select new id.juara.story.assignment.RoundJudges$Candidate(
                            p.id, p.name, max(i.name), max(case when j.id is null then 0 else 1 end) = 1)
                        from Membership m join Person p on p.id = m.person
                            left join Institution i on i.id = m.institution
                            left join RoundJudge j on j.person = p.id and j.round = :round
                        where m.role = :judge and m.validFrom <= current_timestamp
                            and (m.validUntil is null or m.validUntil > current_timestamp)
                            and (m.edition is null or m.edition = :edition)
                            and (j.id is null or j.leftAt is not null)
                        group by p.id, p.name order by p.name, p.id
                        """,
                        Candidate.class)
                .setParameter("round", round)
                .setParameter("judge", Role.JUDGE)
                .setParameter("edition", edition)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who of these people holds the judge's role in that edition at this moment; one query. */
    public List<Eligible> eligible(Collection<UUID> people, String edition) {
        return getEntityManager()
                .createQuery(
                        """
                        select new id.juara.story.assignment.RoundJudges$Eligible(m.person, m.institution)
                        from Membership m
                        where m.person in :people and m.role = :judge and m.validFrom <= current_timestamp
                            and (m.validUntil is null or m.validUntil > current_timestamp)
                            and (m.edition is null or m.edition = :edition)
                        order by m.person, m.institution nulls last
                        """,
                        Eligible.class)
                .setParameter("people", people)
                .setParameter("judge", Role.JUDGE)
                .setParameter("edition", edition)
                .getResultList();
    }
}
