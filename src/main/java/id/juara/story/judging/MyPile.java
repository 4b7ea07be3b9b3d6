package id.juara.story.judging;

import id.juara.ground.http.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What one judge has to read in a round, and how far he is. There is nothing here of any other judge. */
@ApplicationScoped
public class MyPile {
    private static final String MINE =
            """
            select a.id, b.number, v.title, a.revisit,
                case when a.state = 'excused' then 'excused' else coalesce(s.state, 'todo') end as state
            from assignment a join round_judge j on j.id = a.judge
                join submission b on b.id = a.submission join revision v on v.id = b.revision
                left join scoresheet s on s.assignment = a.id and s.stage = 'first'
            where a.round = :round and j.person = :person and a.id > :after
                and (:state = '' or :state = 'revisit' and a.revisit or :state = case when a.state = 'excused' then 'excused' else coalesce(s.state, 'todo') end)
            order by a.id
            """;
    private static final String NEXT =
            """
            select a.id from assignment a join round_judge j on j.id = a.judge and j.left_at is null
            where a.round = :round and j.person = :person and a.state = 'open' and a.id <> :after
                and not exists (select 1 from scoresheet s where s.assignment = a.id and s.stage = :stage)
            order by a.id < :after, a.id limit 1
            """;
    private static final String PACE =
            """
            select count(s.id) as done, count(*) as "of"
            from assignment a join round_judge j on j.id = a.judge
                left join scoresheet s on s.assignment = a.id and s.stage = 'first' and s.state = 'submitted'
            where a.round = :round and j.person = :person and a.state = 'open'
            """;

    @Inject
    Session database;

    /**
     * One of the pile.
     *
     * @param state {@code todo}, {@code draft}, {@code submitted} or {@code excused}
     * @param revisit whether the judge noted for himself to come back
     */
    public record Item(UUID id, String number, String title, String state, boolean revisit) {}

    /** How many of his assignments the judge has submitted, of how many that stand. */
    public record Pace(long done, long of) {}

    /** His assignments in that state or to {@code revisit}, all where it is empty; one query. */
    public List<Item> of(UUID person, UUID round, String state, Cursor cursor, int limit) {
        return database
                .createNativeQuery(MINE, Tuple.class)
                .setParameter("round", round)
                .setParameter("person", person)
                .setParameter("after", cursor.afterId())
                .setParameter("state", state == null ? "" : state)
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(row -> new Item(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("state", String.class),
                        row.get("revisit", Boolean.class)))
                .toList();
    }

    /** The next of his pile without a sheet of that stage, from that assignment on and then from the first; one query. */
    public Optional<UUID> next(UUID person, UUID round, UUID after, Scoresheet.Stage stage) {
        return database
                .createNativeQuery(NEXT, UUID.class)
                .setParameter("round", round)
                .setParameter("person", person)
                .setParameter("after", after)
                .setParameter("stage", stage.word())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** His own pace; one query. */
    public Pace pace(UUID person, UUID round) {
        var row = database.createNativeQuery(PACE, Tuple.class)
                .setParameter("round", round)
                .setParameter("person", person)
                .getSingleResult();
        return new Pace(row.get("done", Long.class), row.get("of", Long.class));
    }
}
