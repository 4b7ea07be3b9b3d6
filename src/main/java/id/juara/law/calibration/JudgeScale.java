package id.juara.law.calibration;

import id.juara.law.crossed.Readings;

/**
 * Judges who spread their marks wide and judges who hardly differ, brought to one scale, but only as far as the figures bear.
 *
 * <p>Procedure. Take the variance of each judge's totals, moderate it ({@link ModeratedVariance}), and stretch the judge's
 * totals around his own mean by s₀ / s̃. How high he marks is left for the model. Where judges do not differ in spread beyond
 * chance, nothing is changed at all.
 */
public final class JudgeScale {
    private final double[] stretch;
    private final double[] variance;
    private final double[] mean;

    private JudgeScale(double[] stretch, double[] variance, double[] mean) {
        this.stretch = stretch;
        this.variance = variance;
        this.mean = mean;
    }

    public static JudgeScale of(Readings readings) {
        var piles = readings.piles();
        var mean = new double[piles.length];
        for (var r = 0; r < readings.size(); r++) {
            mean[readings.judge(r)] += readings.total(r) / piles[readings.judge(r)];
        }
        var variance = new double[piles.length];
        var freedom = new double[piles.length];
        for (var r = 0; r < readings.size(); r++) {
            var off = readings.total(r) - mean[readings.judge(r)];
            variance[readings.judge(r)] += off * off / Math.max(1, piles[readings.judge(r)] - 1);
        }
        for (var j = 0; j < piles.length; j++) {
            freedom[j] = piles[j] - 1.0;
        }
        var moderated = ModeratedVariance.of(variance, freedom);
        var stretch = new double[piles.length];
        for (var j = 0; j < piles.length; j++) {
            stretch[j] = Double.isInfinite(moderated.freedom())
                    ? 1
                    : Math.sqrt(moderated.prior() / moderated.of(variance[j], freedom[j]));
        }
        return new JudgeScale(stretch, variance, mean);
    }

    /** By how much that judge's differences are multiplied; 1 leaves them. */
    public double stretch(int judge) {
        return stretch[judge];
    }

    /** The variance of that judge's totals as given; 0 for one who gives all the same, or a single reading. */
    public double variance(int judge) {
        return variance[judge];
    }

    /** The mean of that judge's totals. */
    public double mean(int judge) {
        return mean[judge];
    }

    /** The readings on one scale. */
    public Readings applied(Readings readings) {
        return stretched(readings, mean);
    }

    /** Other totals of the same readings, as far stretched as these, around the means of their own. */
    Readings stretched(Readings others) {
        var piles = others.piles();
        var own = new double[piles.length];
        for (var r = 0; r < others.size(); r++) {
            own[others.judge(r)] += others.total(r) / piles[others.judge(r)];
        }
        return stretched(others, own);
    }

    private Readings stretched(Readings readings, double[] around) {
        var totals = readings.totals();
        for (var r = 0; r < totals.length; r++) {
            var judge = readings.judge(r);
            if (stretch[judge] != 1) {
                totals[r] = around[judge] + (totals[r] - around[judge]) * stretch[judge];
            }
        }
        return readings.with(totals);
    }
}
