package id.juara.story.shortlist;

import id.juara.ground.ledger.Ledger;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.shortlist.ShortlistEvents.ShortlistWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Staff take a proposal back before it is sealed, for a reason; it stays in the records. */
@ApplicationScoped
public class WithdrawShortlist {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Shortlists shortlists;

    @Inject
    Ledger ledger;

    /** Refuses where nothing is proposed; a sealed shortlist is never taken back. */
    @Transactional
    public void from(RoundRef ref, String reason) {
        var round = rounds.at(ref);
        rounds.lockForClose(round.id);
        var shortlist = shortlists.proposedIn(round.id);
        shortlist.state = ShortlistState.WITHDRAWN;
        ledger.record(new ShortlistWithdrawn("round/" + ref, shortlist.id, reason));
    }
}
