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
import id.juara.story.wave.WavePages.PlanTold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Staff look at the plan of the next wave, and open it: its readings stand in the judges' piles like any others. */
@ApplicationScoped
public class OpenWave {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Waves waves;

    @Inject
    PlanWave plan;

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
     * The plan as it is now; nothing is kept. Refuses where it could not be looked at: a round that is not open, readings
     * that are not closed, rules without a number that goes on, a form with faults.
     */
    @Transactional
    public PlanTold preview(RoundRef ref, WaveForm form) {
        var round = rounds.alone(ref);
        return PlanTold.of(planned(round, form, waves.of(round.id), true));
    }

    /** The same plan, opened. Refuses beyond that what the stop rule refuses, another plan, and one without a reading. */
    @Transactional
    public PlanTold by(RoundRef ref, WaveForm form) {
        var round = rounds.alone(ref);
        var before = waves.of(round.id);
        mustGoOn(StopRule.of(before), form);
        assignments.settle(round.id, moment.now()); // what was mended since the last wave closed
        var planned = planned(round, form, before, false);
        if (form.planSha256()
                .filter(seen -> !seen.equals(planned.fingerprint().hex()))
                .isPresent()) {
            throw new Refusal(Reason.PLAN_CHANGED);
        }
        if (planned.dealt().readings() == 0) {
            throw new Refusal(Reason.WAVE_WITHOUT_READINGS);
        }
        keep(round, planned, form);
        return PlanTold.of(planned);
    }

    private static void mustGoOn(Optional<Refusal> stop, WaveForm form) {
        stop.filter(one -> one.reason() != Reason.WAVE_GAIN_TOO_SMALL
                        || form.reason().isEmpty())
                .ifPresent(one -> {
                    throw one;
                });
    }

    private WavePlan planned(CompetitionRound round, WaveForm form, List<Wave> before, boolean dryRun) {
        round.mustBeIn(
                round.state == RoundState.WAITING ? Reason.ROUND_NOT_OPEN : Reason.ROUND_CLOSED, RoundState.OPEN);
        var rules = frozen.round(round.ref());
        mustHaveALine(rules);
        if (before.isEmpty() || before.get(before.size() - 1).runs()) {
            throw new Refusal(Reason.WAVE_RUNS);
        }
        var last = before.get(before.size() - 1);
        var settled = last.number == 0
                ? Optional.<WaveForm.Terms>empty()
                : Optional.of(new WaveForm.Terms(last.budget, last.waves));
        var terms = form.terms(settled);
        var unfinished = progress.unfinished(round.id);
        if (unfinished.many() > 0) {
            throw new Refusal(Reason.SCORESHEETS_MISSING, unfinished.many(), unfinished.examples());
        }
        var frame = new PlanWave.Frame(last.number + 1, terms, StopRule.spent(before));
        return plan.of(round, rules, frame, dryRun);
    }

    private static void mustHaveALine(Round rules) {
        if (rules.kind() == Round.Kind.DELIBERATION) {
            throw new Refusal(Reason.ROUND_HAS_NO_MARKS);
        }
        if (rules.readings().isEmpty()) {
            throw new Refusal(Reason.NO_LINE);
        }
    }

    private void keep(CompetitionRound round, WavePlan planned, WaveForm form) {
        var wave = new Wave(round.id, planned.number(), moment.now());
        wave.budget = planned.budget();
        wave.waves = planned.waves();
        wave.planned = planned.dealt().readings();
        wave.planSha256 = planned.fingerprint().bytes();
        wave.hitsBefore = planned.seen().hits();
        wave.hitsForetold = planned.hitsForetold();
        wave.reason = form.reason().orElse(null);
        wave.openedBy = caller.person();
        waves.persistAndFlush(wave);
        waves.keep(round.id, wave.number, dealtOnly(planned));
        ledger.record(new WaveEvents.WaveOpened(
                round.ref().toString(),
                wave.number,
                wave.budget,
                wave.waves,
                Figures.hits(wave.hitsBefore),
                Figures.hits(wave.hitsForetold),
                planned.fingerprint().hex(),
                planned.pairs(),
                wave.reason));
    }

    /** Without those for which the dealing found nobody: no repair shall look for them for ever. */
    private static List<WavePlan.Reading> dealtOnly(WavePlan planned) {
        var dealt = new HashSet<UUID>();
        planned.pairs().forEach(pair -> dealt.add(pair.submission()));
        return planned.readings().stream()
                .filter(one -> dealt.contains(one.submission()))
                .toList();
    }
}
