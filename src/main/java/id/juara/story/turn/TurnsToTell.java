package id.juara.story.turn;

import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Which turns are other than their sides were told. What stands is compared with what was told last, not act by act: so whoever
 * moves an entry up ten places in ten clicks tells it once, and one who moves it there and back tells nothing.
 */
@ApplicationScoped
public class TurnsToTell {
    private static final String CHANGED =
            """
            with quiet as (
                select r.id, r.edition, r.code from round r join panel_day d on d.round = r.id
                where r.state in ('waiting', 'open', 'reconciling')
                group by r.id having max(d.arranged_at) <= :before
            ), stands as (
                select t.round, t.submission, d.begins + make_interval(mins => d.minutes * (t.turn - 1)) as begins,
                    d.minutes, d.venue
                from quiet q join panel_slot t on t.round = q.id join panel_day d on d.id = t.day
            ), told as (
                select o.* from quiet q join turn_told o on o.round = q.id
            )
            select e.round, e.submission, q.edition, q.code, n.begins, n.minutes, n.venue,
                o.begins as before_begins, o.minutes as before_minutes, o.venue as before_venue, coalesce(o.times, 0) as times
            from quiet q join entrant e on e.round = q.id
                join submission s on s.id = e.submission and s.state <> 'withdrawn'
                left join stands n on n.round = e.round and n.submission = e.submission
                left join told o on o.round = e.round and o.submission = e.submission
            where (n.begins, n.minutes, n.venue) is distinct from (o.begins, o.minutes, o.venue)
                and coalesce(n.begins, o.begins) > :now
            order by e.round, n.begins, e.submission
            """;
    private static final String KEEP =
            """
            insert into turn_told (round, submission, begins, minutes, venue, times)
            values (:round, :submission, :begins, :minutes, :venue, :times)
            on conflict (round, submission) do update set begins = excluded.begins, minutes = excluded.minutes,
                venue = excluded.venue, times = excluded.times
            """;

    @Inject
    Session database;

    /**
     * A turn that is another than was told.
     *
     * @param round its id
     * @param now absent where the entry has no turn any more
     * @param before what was told last; absent where nothing was, or that there is none
     * @param times how often anything was told of it
     */
    public record Changed(
            UUID round, UUID submission, RoundRef ref, Optional<OwnTurn> now, Optional<OwnTurn> before, int times) {}

    /**
     * Those to come of rounds that have not closed and in which no day was arranged since {@code before}; one query.
     * Whether the public knows yet who is in a round is for the caller to ask.
     */
    @Transactional(TxType.MANDATORY)
    public List<Changed> since(Instant before, Instant now) {
        return database
                .createNativeQuery(CHANGED, Tuple.class)
                .setParameter("before", before)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(TurnsToTell::changed)
                .toList();
    }

    /** From now on the side was told that. */
    @Transactional(TxType.MANDATORY)
    public void told(Changed one) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("round", one.round)
                .setParameter("submission", one.submission)
                .setParameter("begins", one.now.map(OwnTurn::begins).orElse(null), Instant.class)
                .setParameter("minutes", one.now.map(OwnTurn::minutes).orElse(null), Integer.class)
                .setParameter("venue", one.now.map(OwnTurn::venue).orElse(null), String.class)
                .setParameter("times", one.times + 1)
                .executeUpdate();
    }

    private static Changed changed(Tuple row) {
        var ref = new RoundRef(row.get("edition", String.class), row.get("code", String.class));
        return new Changed(
                row.get("round", UUID.class),
                row.get("submission", UUID.class),
                ref,
                turn(row, ref, ""),
                turn(row, ref, "before_"),
                row.get("times", Integer.class));
    }

    private static Optional<OwnTurn> turn(Tuple row, RoundRef ref, String prefix) {
        return Optional.ofNullable(row.get(prefix + "begins", Instant.class))
                .map(begins -> new OwnTurn(
                        ref,
                        begins,
                        row.get(prefix + "minutes", Integer.class),
                        row.get(prefix + "venue", String.class)));
    }
}
