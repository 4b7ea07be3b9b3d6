package id.juara.law.anomaly;

import id.juara.law.crossed.CrossedModel;
import id.juara.law.crossed.Readings;
import java.util.Arrays;

/**
 * How far each reading lies from what the other readings of the same submission lead one to expect.
 *
 * <p>With a = total − mean − the judge's effect and λ = residual / quality: expected are the other readings' Σ a / (n − 1 + λ),
 * with a variance of residual · (1 + 1 / (n − 1 + λ)); z is the distance in its standard deviations. The reading itself has no
 * part in what it is held against.
 */
final class LeftOut {
    final Readings readings;
    final double[] z;
    final double[] own; // a
    final double[] expected;
    final double[] variance;
    final int[][] ofJudge; // the readings of each judge, in the order of the submissions

    LeftOut(CrossedModel model) {
        this.readings = model.readings();
        var count = readings.size();
        this.z = new double[count];
        this.own = new double[count];
        this.expected = new double[count];
        this.variance = new double[count];
        var residual = model.variances().residual();
        var quality = model.variances().quality();
        for (var i = 0; i < readings.submissions().size(); i++) {
            var sum = 0.0;
            for (var r = readings.start(i); r < readings.start(i + 1); r++) {
                own[r] = readings.total(r) - model.mean() - model.judge(readings.judge(r));
                sum += own[r];
            }
            var held = quality > 0 ? 1 / (readings.readings(i) - 1 + residual / quality) : 0;
            for (var r = readings.start(i); r < readings.start(i + 1); r++) {
                expected[r] = held * (sum - own[r]);
                variance[r] = residual * (1 + held);
                z[r] = variance[r] > 0 ? (own[r] - expected[r]) / Math.sqrt(variance[r]) : 0;
            }
        }
        this.ofJudge = new int[readings.judges().size()][];
        var piles = readings.piles();
        Arrays.setAll(ofJudge, j -> new int[piles[j]]);
        for (var r = count - 1; r >= 0; r--) {
            ofJudge[readings.judge(r)][--piles[readings.judge(r)]] = r;
        }
    }

    String judge(int reading) {
        return readings.judges().get(readings.judge(reading));
    }

    String submission(int reading) {
        return readings.submissions().get(readings.submission(reading));
    }
}
