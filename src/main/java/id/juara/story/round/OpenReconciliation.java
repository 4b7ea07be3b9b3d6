package id.juara.story.round;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Staff let the judges of each submission see each other's marks and revise their own, once all first marks are in. */
@ApplicationScoped
public class OpenReconciliation {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Progress progress;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses where the rules know none, where first marks are missing, and where the round is not open. */
    @Transactional
    public CompetitionRound of(RoundRef ref) {
        var round = rounds.alone(ref);
        round.mustBeIn(Reason.ROUND_NOT_OPEN, RoundState.OPEN);
        if (frozen.round(ref).reconciliation().isEmpty()) {
            throw new Refusal(Reason.NO_RECONCILIATION);
        }
        var unfinished = progress.unfinished(round.id);
        if (unfinished.many() > 0) {
            throw new Refusal(Reason.SCORESHEETS_MISSING, unfinished.many(), unfinished.examples());
        }
        round.state = RoundState.RECONCILING;
        round.reconcilingAt = moment.now();
        ledger.record(new RoundEvents.ReconciliationOpened(ref.toString()));
        return round;
    }
}
