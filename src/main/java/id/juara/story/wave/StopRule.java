package id.juara.story.wave;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.certainty.ExtraReadings;
import java.util.List;
import java.util.Optional;

/**
 * Whether another wave may be opened: not once the budget is spent or all waves were held, and only for a written reason
 * where the last one gained fewer than 0.02 right choices a reading.
 */
final class StopRule {
    private StopRule() {}

    /** What speaks against another wave, by the waves so far in their order; wave 0 is the first. */
    static Optional<Refusal> of(List<Wave> waves) {
        if (waves.size() < 2) {
            return Optional.empty();
        }
        var last = waves.get(waves.size() - 1);
        if (spent(waves) >= last.budget) {
            return Optional.of(new Refusal(Reason.WAVE_BUDGET_SPENT, last.budget));
        }
        if (last.number >= last.waves) {
            return Optional.of(new Refusal(Reason.WAVES_ALL_HELD, last.waves));
        }
        if (!last.runs() && !ExtraReadings.worthAnotherWave(last.hitsBefore, last.hitsAfter, last.done)) {
            return Optional.of(new Refusal(
                    Reason.WAVE_GAIN_TOO_SMALL, Figures.hits(last.gain().orElseThrow()), last.done));
        }
        return Optional.empty();
    }

    /** How many readings the waves so far were opened with. */
    static int spent(List<Wave> waves) {
        return waves.stream().mapToInt(wave -> wave.planned).sum();
    }
}
