package id.juara.law.calibration;

import id.juara.law.crossed.CrossedModel;
import id.juara.law.crossed.Factor.Effect;
import id.juara.law.crossed.Readings;
import id.juara.law.crossed.Sum;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/** Submissions' figures out of a fitted model, with their errors. */
final class Corrected {
    private final CrossedModel model;
    private final Readings readings;
    private final int count;

    Corrected(CrossedModel model) {
        this.model = model;
        this.readings = model.readings();
        this.count = readings.submissions().size();
    }

    /**
     * The model's own predictions, mean + effect. With C the covariance of the predictions' errors, the distance to the
     * field's mean varies by Cᵢᵢ − 2 (C1)ᵢ/I + 1'C1/I².
     */
    Estimates predicted() {
        var value = new double[count];
        var variance = new double[count];
        for (var i = 0; i < count; i++) {
            value[i] = model.mean() + model.submission(i);
            var error = model.submissionError(i);
            variance[i] = error * error;
        }
        var all = new double[count];
        Arrays.fill(all, 1);
        var together = model.covarianceTimes(Effect.SUBMISSION, all);
        return Estimates.of(
                readings,
                value,
                variance,
                centred(variance, together),
                model.variances().residual(),
                model.draws() ? normal -> model.deviations(Effect.SUBMISSION, normal) : null);
    }

    /**
     * The mean of a submission's readings, each less its judge's effect, drawn towards the mean of the field; the stratum
     * serves to know the judges and draws nobody.
     *
     * <p>With a the corrected mean and V = s²/n + the variance of its judges' mean effect: κ = quality / (quality + V), figure
     * = mean a + κ (a − mean a), error² = κ V.
     */
    Estimates commonPrior() {
        var corrected = new double[count];
        var variance = new double[count];
        var together = new double[count];
        var residual = model.variances().residual();
        var judges = model.covarianceTimes(Effect.JUDGE, judgesOfAll());
        for (var i = 0; i < count; i++) {
            var times = readings.readings(i);
            together[i] = residual / times;
            for (var r = readings.start(i); r < readings.start(i + 1); r++) {
                corrected[i] += (readings.total(r) - model.judge(readings.judge(r))) / times;
                together[i] += judges[readings.judge(r)] / times;
            }
            variance[i] = residual / times + model.severityVariance(i);
        }
        var mean = Sum.mean(corrected);
        var rank = centred(variance, together);
        var value = new double[count];
        var quality = model.variances().quality();
        for (var i = 0; i < count; i++) {
            var kappa = quality == 0 ? 0 : quality / (quality + variance[i]);
            value[i] = mean + kappa * (corrected[i] - mean);
            variance[i] *= kappa;
            rank[i] *= kappa;
        }
        return Estimates.of(readings, value, variance, rank, residual, model.draws() ? drawn(quality) : null);
    }

    /** Judges' effects together, then each submission given them. */
    private Function<DoubleSupplier, double[]> drawn(double quality) {
        var residual = model.variances().residual();
        return normal -> {
            var severity = model.deviations(Effect.JUDGE, normal);
            var drawn = new double[count];
            for (var i = 0; i < count; i++) {
                var times = readings.readings(i);
                var own = quality == 0 ? 0 : quality / (quality + residual / times);
                for (var r = readings.start(i); r < readings.start(i + 1); r++) {
                    drawn[i] -= own * severity[readings.judge(r)] / times;
                }
                drawn[i] += Math.sqrt(own * residual / times) * normal.getAsDouble();
            }
            return drawn;
        };
    }

    private double[] judgesOfAll() {
        var all = new double[readings.judges().size()];
        for (var r = 0; r < readings.size(); r++) {
            all[readings.judge(r)] += 1.0 / readings.readings(readings.submission(r));
        }
        return all;
    }

    private double[] centred(double[] variance, double[] together) {
        var whole = Sum.of(together) / count / count;
        var centred = new double[count];
        for (var i = 0; i < count; i++) {
            centred[i] = variance[i] - 2 * together[i] / count + whole;
        }
        return centred;
    }
}
