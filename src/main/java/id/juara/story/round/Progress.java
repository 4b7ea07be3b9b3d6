package id.juara.story.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** How far a round is: for those who run it, never for a judge. */
@ApplicationScoped
public class Progress {
    private static final String OF_JUDGES =
            """
            select j.id, p.name, j.left_at is not null as has_left,
                count(a.id) filter (where a.state = 'open') as assigned,
                count(s.id) filter (where a.state = 'open') as done,
                count(a.id) filter (where a.state = 'excused') as excused
            from round_judge j join person p on p.id = j.person
                left join assignment a on a.judge = j.id
                left join scoresheet s on s.assignment = a.id and s.stage = 'first' and s.state = 'submitted'
            where j.round = :round group by j.id, p.name order by p.name, j.id
            """;
    private static final String UNFINISHED =
            """
            select count(*) as many, string_agg(number, ', ' order by number) filter (where place <= 5) as examples
            from (
                select coalesce(b.number, cast(b.id as text)) as number, row_number() over (order by b.number, a.id) as place
                from assignment a join submission b on b.id = a.submission
                where a.round = :round and a.state = 'open' and not exists (select 1 from scoresheet s
                    where s.assignment = a.id and s.stage = 'first' and s.state = 'submitted')) unfinished
            """;
    private static final String UNREAD =
            """
            select count(*) as many, string_agg(number, ', ' order by number) filter (where place <= 5) as examples
            from (
                select coalesce(b.number, cast(b.id as text)) as number, row_number() over (order by b.number, b.id) as place
                from entrant e join submission b on b.id = e.submission
                where e.round = :round and not exists (select 1 from assignment a
                    where a.round = e.round and a.submission = e.submission and a.state = 'open')) unread
            """;
    private static final String UNDEALT =
            """
            select count(*) as many, string_agg(number, ', ' order by number) filter (where place <= 5) as examples
            from (
                select coalesce(b.number, cast(b.id as text)) as number, row_number() over (order by b.number, b.id) as place
                from entrant e join submission b on b.id = e.submission
                where e.round = :round and not exists (select 1 from assignment a
                    where a.round = e.round and a.submission = e.submission)) undealt
            """;
    private static final String FEWER =
            """
            select e.submission, b.number, count(a.id) filter (where a.state = 'open') as readings
            from entrant e join submission b on b.id = e.submission
                left join assignment a on a.round = e.round and a.submission = e.submission
            where e.round = :round
            group by e.submission, b.number
            having count(a.id) filter (where a.state = 'open') < case when :asked > 0 then :asked else count(a.id) end
            order by b.number, e.submission
            """;

    @Inject
    Session database;

    /** How far one judge is. */
    public record OfJudge(UUID id, String name, boolean hasLeft, long assigned, long done, long excused) {}

    /** How far the round is, and each of its judges. */
    public record OfRound(long assigned, long done, long excused, List<OfJudge> judges) {}

    /** How many, and which of them for example. */
    public record Some(long many, String examples) {}

    /** A submission with fewer readings than the rules ask. */
    public record Fewer(UUID submission, String number, long readings) {}

    /** One query. */
    public OfRound of(UUID round) {
        var judges = rows(OF_JUDGES, round)
                .map(row -> new OfJudge(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("has_left", Boolean.class),
                        row.get("assigned", Long.class),
                        row.get("done", Long.class),
                        row.get("excused", Long.class)))
                .toList();
        return new OfRound(
                judges.stream().mapToLong(OfJudge::assigned).sum(),
                judges.stream().mapToLong(OfJudge::done).sum(),
                judges.stream().mapToLong(OfJudge::excused).sum(),
                judges);
    }

    /** Assignments that stand without a submitted first scoresheet. */
    public Some unfinished(UUID round) {
        return some(UNFINISHED, round);
    }

    /** Submissions of the round that nobody reads. */
    Some unread(UUID round) {
        return some(UNREAD, round);
    }

    /** Submissions of the round that were never dealt to anybody: an erratum may have brought them in late. */
    Some undealt(UUID round) {
        return some(UNDEALT, round);
    }

    /** Submissions with fewer readings than asked; where all judges read all, those from which a judge was excused. */
    List<Fewer> fewerThan(Optional<Integer> asked, UUID round) {
        return database
                .createNativeQuery(FEWER, Tuple.class)
                .setParameter("round", round)
                .setParameter("asked", asked.orElse(0))
                .getResultList()
                .stream()
                .map(row -> new Fewer(
                        row.get("submission", UUID.class),
                        row.get("number", String.class),
                        row.get("readings", Long.class)))
                .toList();
    }

    private Some some(String query, UUID round) {
        return rows(query, round)
                .map(row -> new Some(row.get("many", Long.class), row.get("examples", String.class)))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Tuple> rows(String query, UUID round) {
        return database.createNativeQuery(query, Tuple.class).setParameter("round", round).getResultList().stream();
    }
}
