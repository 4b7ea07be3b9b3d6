package id.juara.law.calibration;

import id.juara.law.crossed.Sum;
import java.util.Arrays;

/**
 * Variances of several groups, each drawn towards what the groups have in common, the more the fewer figures it rests on.
 *
 * <p>Procedure. (1) e = ln s² − ψ(d/2) + ln(d/2) for each group with s² above 0 and d degrees of freedom. (2) What e varies
 * beyond the mean of ψ′(d/2) is true difference; where there is none, all groups have the same variance, their mean. (3)
 * Otherwise the prior's degrees of freedom d₀ solve ψ′(d₀/2) = that excess, and the prior's variance is s₀² = exp(mean e +
 * ψ(d₀/2) − ln(d₀/2)). (4) A group's variance is (d₀ s₀² + d s²) / (d₀ + d). Smyth (2004), Stat. Appl. Genet. Mol. Biol.
 * 3(1), the {@code squeezeVar} of limma.
 *
 * @param freedom d₀; infinite where all groups have the same variance
 * @param prior s₀²
 */
record ModeratedVariance(double freedom, double prior) {

    /** @param freedom degrees of freedom of each variance; 0 where it rests on one figure */
    static ModeratedVariance of(double[] variance, double[] freedom) {
        var count = 0;
        var logs = new double[variance.length];
        var noise = 0.0;
        var mean = 0.0;
        for (var j = 0; j < variance.length; j++) {
            if (variance[j] > 0 && freedom[j] > 0) {
                var half = freedom[j] / 2;
                logs[count++] = StrictMath.log(variance[j]) - Polygamma.first(half) + StrictMath.log(half);
                noise += Polygamma.second(half);
                mean += variance[j];
            }
        }
        var e = Arrays.copyOf(logs, count);
        var excess = count < 2 ? 0 : Sum.variance(e) - noise / count;
        if (!(excess > 0)) {
            return new ModeratedVariance(Double.POSITIVE_INFINITY, count == 0 ? 0 : mean / count);
        }
        var half = Polygamma.inverseOfSecond(excess);
        return new ModeratedVariance(
                2 * half, StrictMath.exp(Sum.mean(e) + Polygamma.first(half) - StrictMath.log(half)));
    }

    /** A group's variance, drawn towards the prior. */
    double of(double variance, double ownFreedom) {
        return Double.isInfinite(freedom) ? prior : (freedom * prior + ownFreedom * variance) / (freedom + ownFreedom);
    }
}
