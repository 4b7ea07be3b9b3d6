package id.juara.law.calibration;

import id.juara.law.crossed.Readings;
import id.juara.law.crossed.Sum;

/**
 * Each reading as its distance to its judge's mean in that judge's own standard deviations; a submission gets the mean of
 * them, told on the scale of the totals.
 *
 * <p>Widely used, and worse than raw points where judges read few submissions or a judge's pile was not drawn by chance: kept
 * for comparison only, never without its warnings. A judge with one reading, or one who gives all the same, tells nothing: 0.
 */
final class ZScores {
    private ZScores() {}

    static Estimates of(Readings readings) {
        var scale = JudgeScale.of(readings);
        var value = new double[readings.submissions().size()];
        for (var r = 0; r < readings.size(); r++) {
            var judge = readings.judge(r);
            var spread = Math.sqrt(scale.variance(judge));
            var z = spread > 0 ? (readings.total(r) - scale.mean(judge)) / spread : 0;
            value[readings.submission(r)] += z / readings.readings(readings.submission(r));
        }
        var mean = readings.mean();
        var spread = Math.sqrt(Sum.variance(readings.totals()));
        for (var i = 0; i < value.length; i++) {
            value[i] = mean + spread * value[i];
        }
        return Estimates.bare(readings, value);
    }

    /** Each reading by itself, told on the scale of the totals. */
    static double[] scaled(Readings readings) {
        var scale = JudgeScale.of(readings);
        var scaled = readings.totals();
        var mean = readings.mean();
        var width = Math.sqrt(Sum.variance(scaled));
        for (var r = 0; r < scaled.length; r++) {
            var judge = readings.judge(r);
            var spread = Math.sqrt(scale.variance(judge));
            scaled[r] = mean + (spread > 0 ? width * ((scaled[r] - scale.mean(judge)) / spread) : 0);
        }
        return scaled;
    }
}
