package id.juara.story.shortlist;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.ranking.DepartureRefused;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.sending.Entrants;
import id.juara.story.shortlist.ShortlistEvents.ShortlistSealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HexFormat;

/** A second person seals a proposed shortlist: from here it is a fact, and those chosen enter the next round. */
@ApplicationScoped
public class SealShortlist {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules rules;

    @Inject
    PreviewRanking preview;

    @Inject
    Shortlists shortlists;

    @Inject
    Entrants entrants;

    @Inject
    CommitResults results;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses the proposer's own signature, and a proposal that the round no longer bears out. */
    @Transactional
    public Receipt by(RoundRef ref) {
        var round = rounds.at(ref);
        rounds.lockForClose(round.id);
        var shortlist = shortlists.proposedIn(round.id);
        if (caller.person().equals(shortlist.proposedBy)) {
            throw new Refusal(Reason.MUST_BE_ANOTHER_PERSON);
        }
        var entries = shortlists.entriesOf(shortlist.id);
        var ranked = stillHolding(shortlist, round);

        var now = moment.now(); // asks the database, which takes a sealed shortlist only whole
        shortlist.state = ShortlistState.SEALED;
        shortlist.sealedBy = caller.person();
        shortlist.sealedAt = now;
        round.state = RoundState.SEALED;
        var chosen = entries.stream()
                .filter(one -> one.chosen)
                .map(one -> one.submission)
                .toList();
        rules.of(ref.edition()).after(ref.round()).stream()
                .map(next -> rounds.at(new RoundRef(ref.edition(), next.id())))
                .forEach(next -> entrants.add(next.id, chosen));
        results.of(round, shortlist, ranked);
        return ledger.record(new ShortlistSealed(
                "round/" + ref,
                shortlist.id,
                HexFormat.of().formatHex(shortlist.rulesSha256),
                HexFormat.of().formatHex(shortlist.marksSha256),
                HexFormat.of().formatHex(shortlist.listSha256),
                chosen.size(),
                HexFormat.of().formatHex(round.seed)));
    }

    /** The same marks, and the same list from them: who is in the round and what it brings along may have changed too. */
    private RankedRound stillHolding(Shortlist shortlist, CompetitionRound round) {
        try {
            var ranked = preview.of(round).departing(shortlists.departuresOf(shortlist.id));
            var same = Arrays.equals(ranked.marksFingerprint().bytes(), shortlist.marksSha256)
                    && Arrays.equals(ranked.listFingerprint().bytes(), shortlist.listSha256);
            if (same) {
                return ranked;
            }
        } catch (DepartureRefused overtaken) {
            // what the plenary spoke of is no longer there
        }
        throw new Refusal(Reason.SHORTLIST_OUTDATED);
    }
}
