package id.juara.story.turn;

import id.juara.ground.ledger.Moment;
import id.juara.story.competition.RoundRef;
import id.juara.story.submission.Reach;
import id.juara.story.submission.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The side of an entry looks up when and where it presents. */
@ApplicationScoped
public class OwnTurns {
    private static final String TURNS =
            """
            select r.edition, r.code, d.begins + make_interval(mins => d.minutes * (t.turn - 1)) as begins,
                d.minutes, d.venue
            from panel_slot t join panel_day d on d.id = t.day join round r on r.id = t.round
                join entrant e on e.round = t.round and e.submission = t.submission
            where t.submission = :submission and r.state in ('waiting', 'open', 'reconciling')
            order by r.position
            """;

    @Inject
    Reach reach;

    @Inject
    MayTell may;

    @Inject
    Moment moment;

    @Inject
    Session database;

    /**
     * In the rounds that have not closed, in their order; of a round whose entries the public does not know yet, nothing.
     * Refuses whoever is not of the entry's side.
     */
    @Transactional
    public List<OwnTurn> of(UUID submission) {
        if (reach.own(submission).state == SubmissionState.WITHDRAWN) {
            return List.of();
        }
        var now = moment.now();
        return database
                .createNativeQuery(TURNS, Tuple.class)
                .setParameter("submission", submission)
                .getResultList()
                .stream()
                .map(OwnTurns::turn)
                .filter(one -> may.turnsOf(one.round(), now))
                .toList();
    }

    private static OwnTurn turn(Tuple row) {
        return new OwnTurn(
                new RoundRef(row.get("edition", String.class), row.get("code", String.class)),
                row.get("begins", Instant.class),
                row.get("minutes", Integer.class),
                row.get("venue", String.class));
    }
}
