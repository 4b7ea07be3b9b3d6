package id.juara.story.round;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round.Kind;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.sending.Entrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;

/** Staff open a round: judges may mark from here on. */
@ApplicationScoped
public class OpenRound {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Entrants entrants;

    @Inject
    Progress progress;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses a round without entrants, with one that nobody reads, or that was opened before. */
    @Transactional
    public CompetitionRound at(RoundRef ref) {
        var round = rounds.alone(ref);
        round.mustBeIn(Reason.ALREADY_SO, RoundState.WAITING);
        if (entrants.count(round.id) == 0) {
            throw new Refusal(Reason.ROUND_WITHOUT_ENTRANTS);
        }
        var unread = progress.unread(round.id);
        if (frozen.round(ref).kind() != Kind.DELIBERATION && unread.many() > 0) {
            throw new Refusal(Reason.SUBMISSIONS_WITHOUT_JUDGE, unread.many(), unread.examples());
        }
        round.state = RoundState.OPEN;
        round.openedAt = moment.now();
        ledger.record(new RoundEvents.RoundOpened(ref.toString(), HexFormat.of().formatHex(round.seedCommitment)));
        return round;
    }
}
