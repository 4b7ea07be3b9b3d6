package id.juara.story.round;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;

/** A judge leaves a round: the marks he submitted count, what he has not marked is excused and has to be dealt again. */
@ApplicationScoped
public class ReleaseJudge {
    private static final String EXCUSE = "Penilai meninggalkan tahap ini. / The judge left the round.";

    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    Session database;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * Refuses one who left before, and a round that has closed.
     *
     * @param reason read by whoever watches; the judge's readings say no more than that he left
     */
    @Transactional
    public Receipt from(RoundRef ref, UUID seat, UUID by, String reason) {
        var round = rounds.alone(ref);
        round.mustBeIn(Reason.ROUND_CLOSED, RoundState.WAITING, RoundState.OPEN, RoundState.RECONCILING);
        var judge = judges.in(round.id, seat);
        if (judge.leftAt != null) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        judge.leftAt = moment.now();
        var excused = database.createNativeQuery(
                        """
                        update assignment a set state = 'excused', excuse = :excuse, excused_by = :by, excused_at = :at
                        where a.judge = :judge and a.state = 'open' and not exists (select 1 from scoresheet s
                            where s.assignment = a.id and s.state = 'submitted')
                        """)
                .setParameter("excuse", EXCUSE)
                .setParameter("by", by)
                .setParameter("at", judge.leftAt)
                .setParameter("judge", seat)
                .executeUpdate();
        return ledger.record(new RoundEvents.JudgeReleased(ref.toString(), seat, excused, reason));
    }
}
