package id.juara.story.wave;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.wave.WavePages.Next;
import id.juara.story.wave.WavePages.PlannedTold;
import id.juara.story.wave.WavePages.Told;
import id.juara.story.wave.WavePages.WaveRead;
import id.juara.story.wave.WavePages.WaveTold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** A round's waves as they stand, and what may be done next. What is near the line is nobody's business but staff's. */
@ApplicationScoped
public class ShowWaves {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Waves waves;

    @Transactional
    public Told all(RoundRef ref) {
        var at = rounds.at(ref);
        var kept = waves.of(at.id);
        return WavePages.told(ref.toString(), kept, waves.running(at.id), next(at, frozen.round(ref), kept));
    }

    /** With what it was opened to read. Refuses a number that none has. */
    @Transactional
    public WaveRead one(RoundRef ref, int number) {
        var at = rounds.at(ref);
        var wave = waves.of(at.id).stream()
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        return new WaveRead(
                WaveTold.of(wave, wave.runs() ? Optional.of(waves.running(at.id)) : Optional.empty()),
                waves.readings(at.id, number).stream().map(PlannedTold::of).toList());
    }

    private static Next next(CompetitionRound round, Round rules, List<Wave> kept) {
        if (rules.kind() == Round.Kind.DELIBERATION) {
            return new Next("end", WavePages.sentence(new Refusal(Reason.ROUND_HAS_NO_MARKS)));
        }
        if (!kept.isEmpty() && kept.get(kept.size() - 1).runs() && round.state != RoundState.WAITING) {
            return new Next("close", WaveSentences.CLOSE_WHAT_RUNS);
        }
        if (round.state != RoundState.OPEN) {
            var waits = round.state == RoundState.WAITING;
            return new Next("end", waits ? WaveSentences.ROUND_WAITS : WaveSentences.ROUND_OVER);
        }
        if (kept.isEmpty()) {
            return new Next("close", WaveSentences.CLOSE_WHAT_RUNS);
        }
        return StopRule.of(kept)
                .map(stop ->
                        new Next(stop.reason() == Reason.WAVE_GAIN_TOO_SMALL ? "ask" : "end", WavePages.sentence(stop)))
                .orElse(new Next("open", WaveSentences.OPEN_NEXT));
    }
}
