package id.juara.law.calibration;

import id.juara.law.crossed.CrossedModel;
import id.juara.law.crossed.Readings;
import id.juara.law.rules.PointsRule.Method;

/**
 * What a fitted method makes of other totals for the same readings, with all that was fitted held as it is: the variances, how
 * far each judge's totals are stretched, how much each reading counts.
 *
 * <p>So held, a figure is a sum over the totals: the figures of weighted criteria are the weighted figures of each. Only the
 * z-score is not; it fits nothing and is reckoned anew each time.
 */
public final class HeldFit {
    private final Advice advice;
    private final Readings readings;
    private final JudgeScale scale;

    private HeldFit(Advice advice, Readings readings) {
        this.advice = advice;
        this.readings = readings;
        this.scale = JudgeScale.of(readings);
    }

    /**
     * @param readings that the advice was made of
     * @throws IllegalArgumentException where the gate refused: then nothing was fitted that holds
     */
    public static HeldFit of(Advice advice, Readings readings) {
        if (advice.gate().filter(gate -> !gate.open()).isPresent()) {
            throw new IllegalArgumentException("what the gate refused holds for no other totals");
        }
        return new HeldFit(advice, readings);
    }

    /** Whether figures of a sum of totals are the sum of their figures. */
    public boolean isLinear() {
        return advice.method() != Method.Z_SCORE;
    }

    /**
     * A figure for each submission, in the order of the readings' submissions.
     *
     * @param totals one a reading, in the order of the readings
     */
    public double[] figures(double[] totals) {
        var other = readings.with(totals);
        return switch (advice.method()) {
            case CALIBRATED ->
                new Corrected(fitted(scale.stretched(other))).commonPrior().values();
            case Z_SCORE -> ZScores.of(other).values();
            default -> predicted(fitted(other));
        };
    }

    private CrossedModel fitted(Readings other) {
        return advice.model().orElseThrow().with(other.totals());
    }

    private static double[] predicted(CrossedModel model) {
        var figures = new double[model.readings().submissions().size()];
        for (var i = 0; i < figures.length; i++) {
            figures[i] = model.mean() + model.submission(i);
        }
        return figures;
    }
}
