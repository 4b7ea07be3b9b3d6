package id.juara.story.round;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round.Kind;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.judging.Scoresheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;

/** Staff close a round: no mark is taken any more, and the seed is revealed. A gate. */
@ApplicationScoped
public class CloseRound {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Scoresheets scoresheets;

    @Inject
    Progress progress;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * That the round is closed.
     *
     * @param readings how many scoresheets count
     * @param fewer submissions left with fewer readings than the rules ask
     */
    public record Closed(CompetitionRound round, int readings, List<Progress.Fewer> fewer, Receipt receipt) {}

    /**
     * Refuses where an assignment has neither a submitted scoresheet nor a written excuse, and where a submission was never
     * dealt to anybody.
     */
    @Transactional
    public Closed at(RoundRef ref) {
        var round = rounds.alone(ref);
        round.mustBeIn(
                round.state == RoundState.WAITING ? Reason.ROUND_NOT_OPEN : Reason.ROUND_CLOSED,
                RoundState.OPEN,
                RoundState.RECONCILING);
        var unfinished = progress.unfinished(round.id);
        if (unfinished.many() > 0) {
            throw new Refusal(Reason.SCORESHEETS_MISSING, unfinished.many(), unfinished.examples());
        }
        var undealt = progress.undealt(round.id);
        if (frozen.round(ref).kind() != Kind.DELIBERATION && undealt.many() > 0) {
            throw new Refusal(Reason.SUBMISSIONS_WITHOUT_JUDGE, undealt.many(), undealt.examples());
        }
        round.state = RoundState.CLOSED;
        round.closedAt = moment.now();
        var readings = scoresheets.submittedIn(round).size();
        var fewer = progress.fewerThan(frozen.round(ref).readings(), round.id);
        var receipt = ledger.record(new RoundEvents.RoundClosed(
                ref.toString(), readings, HexFormat.of().formatHex(round.seed)));
        return new Closed(round, readings, fewer, receipt);
    }
}
