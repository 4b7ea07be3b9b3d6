package id.juara.law.crossed;

import id.juara.law.crossed.Factor.Effect;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;

/**
 * The crossed random-effects model: total = mean + quality of the submission + severity of the judge + rest, where qualities
 * and severities are drawn from their own bell curves. With strata, quality = the stratum's + the submission's own.
 *
 * <p>Procedure. Estimate the variances ({@link Reml}; {@link Moments} where both submissions and judges are more than
 * {@link #DENSE}), then predict every effect by the mixed-model equations ({@link Equations}). Nobody has to have read
 * everything: a judge is compared with those who read the same submissions, and they with others. Platt and Burges (2002);
 * Ge, Welling and Ghahramani (2013); Lawrence (2014): how NIPS calibrated its reviewers.
 */
public final class CrossedModel {
    /** Up to so many of the fewer of submissions and judges the equations are held whole: exact variances, some seconds. */
    public static final int DENSE = 3_000;

    private final Readings readings;
    private final Variances variances;
    private final Equations equations;
    private final Effects effects;
    private final OptionalDouble criterion;

    private CrossedModel(
            Readings readings, Variances variances, Equations equations, Effects effects, OptionalDouble criterion) {
        this.readings = readings;
        this.variances = variances;
        this.equations = equations;
        this.effects = effects;
        this.criterion = criterion;
    }

    /** Estimates the variances and predicts. Where all totals are equal, every variance and effect is 0. */
    public static CrossedModel of(Readings readings) {
        var design = Design.crossed(readings);
        if (!dense(design)) {
            return given(readings, Moments.of(design, readings.totals()));
        }
        return of(readings, Reml.of(design, readings.totals()));
    }

    /** Predicts under variances that are known. */
    public static CrossedModel given(Readings readings, Variances variances) {
        var design = Design.crossed(readings);
        var equations = equations(design, variances.ratios(design));
        return new CrossedModel(
                readings, variances, equations, equations.solve(readings.totals()), OptionalDouble.empty());
    }

    /** The model in which all judges are alike; strata stay. */
    public static CrossedModel withoutJudges(Readings readings) {
        return of(readings, Reml.of(Design.withoutJudges(readings), readings.totals()));
    }

    /** Predicts with a weight for each reading. */
    static CrossedModel weighted(Readings readings, Variances variances, double[] weight) {
        var design = Design.crossed(readings, weight);
        var equations = equations(design, variances.ratios(design));
        return new CrossedModel(
                readings, variances, equations, equations.solve(readings.totals()), OptionalDouble.empty());
    }

    private static CrossedModel of(Readings readings, Reml.Point best) {
        var variances = Variances.of(best.equations().design, best.ratio(), best.residual());
        var told = best.effects();
        var effects = new Effects(told.mean() + Sum.mean(readings.totals()), told.level(), told.residual());
        return new CrossedModel(
                readings,
                variances,
                best.equations(),
                effects,
                best.residual() > 0 ? OptionalDouble.of(best.criterion()) : OptionalDouble.empty());
    }

    /** Predicts from other totals, under the same variances and weights. */
    public CrossedModel with(double[] totals) {
        return new CrossedModel(
                readings.with(totals), variances, equations, equations.solve(totals), OptionalDouble.empty());
    }

    private static Equations equations(Design design, double[] ratio) {
        return dense(design) ? new DenseEquations(design, ratio) : new IterativeEquations(design, ratio);
    }

    private static boolean dense(Design design) {
        return design.columns() <= DENSE + 1;
    }

    public Readings readings() {
        return readings;
    }

    public Variances variances() {
        return variances;
    }

    /** The mean of the field, on the scale of the totals. */
    public double mean() {
        return effects.mean();
    }

    /** −2 ln of the restricted likelihood at its best, as lme4 tells it; absent where variances were given. */
    public OptionalDouble criterion() {
        return criterion;
    }

    /** How much better than the field's mean, shrunken; with strata, better than the stratum's. */
    public double submission(int entry) {
        return level(Effect.SUBMISSION, entry);
    }

    /** How much more this judge gives than the others: positive is lenient. */
    public double judge(int judge) {
        return level(Effect.JUDGE, judge);
    }

    /** How much better a stratum is than the field. */
    public double stratum(int stratum) {
        return level(Effect.STRATUM, stratum);
    }

    /** What is left of a reading when all effects are taken off. */
    public double residual(int reading) {
        return effects.residual()[reading];
    }

    /** What is left of any figures, one a reading, when they are split into effects as the totals were. */
    public double[] rest(double[] figure) {
        return equations.solve(figure).residual();
    }

    /** The standard error of a submission's effect: how far the truth may lie from it. */
    public double submissionError(int entry) {
        return error(Effect.SUBMISSION, false, entry);
    }

    /** The standard error of a judge's effect. */
    public double judgeError(int judge) {
        return error(Effect.JUDGE, false, judge);
    }

    /** The same as if the field's mean were known, which lme4 calls the conditional standard deviation. */
    public double submissionErrorGivenMean(int entry) {
        return error(Effect.SUBMISSION, true, entry);
    }

    /** The same as if the field's mean were known. */
    public double judgeErrorGivenMean(int judge) {
        return error(Effect.JUDGE, true, judge);
    }

    /** The variance of the mean severity of those who read a submission. */
    public double severityVariance(int entry) {
        var judges = new int[readings.readings(entry)];
        Arrays.setAll(judges, k -> readings.judge(readings.start(entry) + k));
        var factor = equations.design.factor(Effect.JUDGE);
        return factor < 0 ? 0 : variances.residual() * equations.variance(factor, false, judges);
    }

    /** The covariance of one effect's predictions times a vector. */
    public double[] covarianceTimes(Effect effect, double[] vector) {
        var factor = equations.design.factor(effect);
        var product = factor < 0 ? new double[vector.length] : equations.covarianceTimes(factor, vector);
        for (var i = 0; i < product.length; i++) {
            product[i] *= variances.residual();
        }
        return product;
    }

    /** Whether {@link #deviations} can be drawn: only where the equations are held whole. */
    public boolean draws() {
        return equations instanceof DenseEquations;
    }

    /** One draw of how far the true effects of that kind may lie from the predicted ones, all together. */
    public double[] deviations(Effect effect, DoubleSupplier normal) {
        var drawn = ((DenseEquations) equations).deviations(normal)[equations.design.factor(effect)];
        var sd = Math.sqrt(variances.residual());
        for (var i = 0; i < drawn.length; i++) {
            drawn[i] *= sd;
        }
        return drawn;
    }

    private double level(Effect effect, int level) {
        var factor = equations.design.factor(effect);
        return factor < 0 ? 0 : effects.level()[factor][level];
    }

    private double error(Effect effect, boolean givenMean, int level) {
        var factor = equations.design.factor(effect);
        return factor < 0 ? 0 : Math.sqrt(variances.residual() * equations.variance(factor, givenMean, level));
    }
}
