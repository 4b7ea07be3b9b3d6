package id.juara.law.calibration;

import id.juara.law.crossed.CrossedModel;
import id.juara.law.crossed.Readings;
import id.juara.law.crossed.RobustModel;
import id.juara.law.rules.PointsRule.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one of the statistical methods makes of a round, beside the official points.
 *
 * <p>{@code crossed} always fits and reports. {@code calibrated} brings the judges to one scale ({@link JudgeScale}), fits the
 * crossed model with strata, asks the {@link Gate} and gives each submission its corrected mean, drawn towards the one mean of
 * the field; where the gate refuses, the raw means remain, without errors. {@code huber} is the crossed model with odd readings
 * weighed down; {@code z-score} the legacy.
 *
 * @param model the fitted model; absent for {@code z-score}
 * @param gate asked by {@code calibrated} alone
 * @param weights of the readings, in their order; empty but for {@code huber}
 */
public record Advice(
        Method method,
        Estimates estimates,
        Optional<CrossedModel> model,
        Optional<Gate> gate,
        List<Double> weights,
        List<Warning> warnings) {
    public Advice {
        weights = List.copyOf(weights);
        warnings = List.copyOf(warnings);
    }

    /** What a reader of the figures has to know. */
    public enum Warning {
        /** z-scores lose against raw points wherever piles are small or differ in quality. */
        LEGACY_METHOD,
        /** The median judge read fewer than ten. */
        SMALL_PILES,
        /** Some judge gave all the same, or read once: his readings count for nothing. */
        JUDGE_WITHOUT_SPREAD,
        /** The gate refused, so that the figures are the raw means. */
        RAW_INSTEAD;

        /** As written in a report: {@code small-piles}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int PILE_FOR_Z = 10;

    /**
     * @param dealtByChance whether chance had a part in who read what
     * @throws IllegalArgumentException for a method that works in exact numbers: those make official points
     */
    public static Advice of(Method method, Readings readings, boolean dealtByChance) {
        return switch (method) {
            case CROSSED -> crossed(readings);
            case CALIBRATED -> calibrated(readings, dealtByChance);
            case HUBER -> huber(readings);
            case Z_SCORE -> zScore(readings);
            default -> throw new IllegalArgumentException(method.word() + " makes official points, no advice");
        };
    }

    private static Advice crossed(Readings readings) {
        var model = CrossedModel.of(readings.withoutStrata());
        return new Advice(
                Method.CROSSED,
                new Corrected(model).predicted(),
                Optional.of(model),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Advice calibrated(Readings readings, boolean dealtByChance) {
        var model = CrossedModel.of(JudgeScale.of(readings).applied(readings));
        var gate = Gate.of(model, dealtByChance);
        var estimates = gate.open() ? new Corrected(model).commonPrior() : Estimates.bare(readings, readings.means());
        return new Advice(
                Method.CALIBRATED,
                estimates,
                Optional.of(model),
                Optional.of(gate),
                List.of(),
                gate.open() ? List.of() : List.of(Warning.RAW_INSTEAD));
    }

    private static Advice huber(Readings readings) {
        var robust = RobustModel.of(readings.withoutStrata());
        var weights = new ArrayList<Double>();
        for (var weight : robust.weight()) {
            weights.add(weight);
        }
        return new Advice(
                Method.HUBER,
                new Corrected(robust.model()).predicted(),
                Optional.of(robust.model()),
                Optional.empty(),
                weights,
                List.of());
    }

    private static Advice zScore(Readings readings) {
        var scale = JudgeScale.of(readings);
        var warnings = new ArrayList<>(List.of(Warning.LEGACY_METHOD));
        if (Gate.median(readings.piles()) < PILE_FOR_Z) {
            warnings.add(Warning.SMALL_PILES);
        }
        for (var j = 0; j < readings.judges().size(); j++) {
            if (scale.variance(j) == 0 && !warnings.contains(Warning.JUDGE_WITHOUT_SPREAD)) {
                warnings.add(Warning.JUDGE_WITHOUT_SPREAD);
            }
        }
        return new Advice(
                Method.Z_SCORE, ZScores.of(readings), Optional.empty(), Optional.empty(), List.of(), warnings);
    }
}
