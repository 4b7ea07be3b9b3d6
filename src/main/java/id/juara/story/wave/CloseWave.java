package id.juara.story.wave;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round;
import id.juara.story.assignment.Assignments;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.round.Progress;
import id.juara.story.wave.WavePages.WaveTold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Staff close the readings under way: first those that the rules ask for, then wave after wave. Their marks change no more,
 * so that whoever looks at the line cannot have it moved; and the gain is seen.
 */
@ApplicationScoped
public class CloseWave {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Waves waves;

    @Inject
    Outlooks outlooks;

    @Inject
    Assignments assignments;

    @Inject
    Progress progress;

    @Inject
    Moment moment;

    @Inject
    Caller caller;

    @Inject
    Ledger ledger;

    /**
     * Refuses where an assignment has neither a submitted scoresheet nor a written excuse, and where nothing runs. A wave that
     * ran when its round closed may be closed afterwards, for its gain.
     */
    @Transactional
    public WaveTold in(RoundRef ref) {
        var round = rounds.alone(ref);
        if (frozen.round(ref).kind() == Round.Kind.DELIBERATION) {
            throw new Refusal(Reason.ROUND_HAS_NO_MARKS);
        }
        if (round.state == RoundState.WAITING) {
            throw new Refusal(Reason.ROUND_NOT_OPEN);
        }
        var wave = running(round);
        var unfinished = progress.unfinished(round.id);
        if (unfinished.many() > 0) {
            throw new Refusal(Reason.SCORESHEETS_MISSING, unfinished.many(), unfinished.examples());
        }
        wave.done = (int) waves.running(round.id).done();
        wave.hitsAfter = outlooks.of(round).hits();
        wave.closedBy = caller.person();
        wave.closedAt = moment.now();
        assignments.settle(round.id, wave.closedAt);
        waves.persist(wave);
        ledger.record(new WaveEvents.WaveClosed(
                ref.toString(),
                wave.number,
                wave.done,
                Figures.hits(wave.hitsBefore),
                Figures.hits(wave.hitsForetold),
                Figures.hits(wave.hitsAfter)));
        return WaveTold.of(wave, Optional.empty());
    }

    private Wave running(CompetitionRound round) {
        var all = waves.of(round.id);
        if (all.isEmpty()) {
            round.mustBeIn(Reason.ROUND_CLOSED, RoundState.OPEN);
            return new Wave(round.id, 0, round.openedAt);
        }
        var last = all.get(all.size() - 1);
        if (!last.runs()) {
            throw new Refusal(Reason.NO_WAVE_RUNS);
        }
        return last;
    }
}
