package id.juara.law.reliability;

/**
 * Areas under the curves that tests refer to, to some twelve digits.
 *
 * <p>χ² by the incomplete gamma function (series below, continued fraction above the mean), Student's t, F and the binomial
 * distribution by the incomplete beta function (continued fraction of Lentz). Press et al., Numerical Recipes, 6.2 and 6.4;
 * ln Γ by Stirling's series from 15 up.
 */
public final class Tail {
    private static final double TINY = 1e-300;
    private static final double STILL = 1e-16;
    private static final int ROUNDS = 100_000;

    private Tail() {}

    /** The probability that χ² with that many degrees of freedom exceeds x. */
    public static double chiSquareAbove(double x, double freedom) {
        return x <= 0 ? 1 : gammaAbove(freedom / 2, x / 2);
    }

    /** The probability that F exceeds x. */
    public static double fAbove(double x, double upper, double lower) {
        return x <= 0 ? 1 : beta(lower / (lower + upper * x), lower / 2, upper / 2);
    }

    /** The probability that Student's t lies further from 0 than x, on either side. */
    public static double studentBeyond(double x, double freedom) {
        return beta(freedom / (freedom + x * x), freedom / 2, .5);
    }

    /** The probability of at least {@code times} out of {@code trials}, each with probability {@code each}. */
    public static double binomialAtLeast(int times, int trials, double each) {
        if (times <= 0) {
            return 1;
        }
        return times > trials ? 0 : beta(each, times, trials - times + 1.0);
    }

    /** The probability of at least {@code times} where so many are expected. */
    public static double poissonAtLeast(int times, double expected) {
        if (times <= 0 || expected <= 0) {
            return times <= 0 ? 1 : 0;
        }
        if (times <= expected) {
            return 1 - chiSquareAbove(2 * expected, 2.0 * times);
        }
        // far out the sum of what is left stays exact where a difference from 1 would not
        var term = StrictMath.exp(times * StrictMath.log(expected) - expected - logGamma(times + 1.0));
        var sum = term;
        for (var k = times + 1; term > STILL * sum; k++) {
            term *= expected / k;
            sum += term;
        }
        return Math.min(1, sum);
    }

    /** The x that F exceeds with that probability. */
    static double fExceededBy(double probability, double upper, double lower) {
        var low = 0.0;
        var high = 1.0;
        while (fAbove(high, upper, lower) > probability) {
            high *= 2;
        }
        for (var half = (low + high) / 2; low < half && half < high; half = (low + high) / 2) {
            if (fAbove(half, upper, lower) > probability) {
                low = half;
            } else {
                high = half;
            }
        }
        return high;
    }

    private static double logGamma(double x) {
        var shift = 0.0;
        for (; x < 15; x++) {
            shift -= StrictMath.log(x);
        }
        var s = 1 / (x * x);
        return shift
                + (x - .5) * StrictMath.log(x)
                - x
                + StrictMath.log(2 * Math.PI) / 2
                + (1. / 12 - s * (1. / 360 - s * (1. / 1260 - s * (1. / 1680 - s / 1188)))) / x;
    }

    private static double gammaAbove(double a, double x) {
        var front = StrictMath.exp(a * StrictMath.log(x) - x - logGamma(a));
        if (x < a + 1) {
            var term = 1 / a;
            var sum = term;
            for (var k = 1; k < ROUNDS && term > STILL * sum; k++) {
                term *= x / (a + k);
                sum += term;
            }
            return Math.max(0, 1 - front * sum);
        }
        var b = x + 1 - a;
        var c = 1 / TINY;
        var d = 1 / b;
        var fraction = d;
        for (var k = 1; k < ROUNDS; k++) {
            var an = -k * (k - a);
            b += 2;
            d = 1 / away(an * d + b);
            c = away(b + an / c);
            fraction *= d * c;
            if (Math.abs(d * c - 1) < STILL) {
                break;
            }
        }
        return front * fraction;
    }

    /** The incomplete beta function I. */
    private static double beta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        var front = StrictMath.exp(
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * StrictMath.log(x) + b * StrictMath.log1p(-x));
        return x < (a + 1) / (a + b + 2)
                ? front * betaFraction(x, a, b) / a
                : 1 - front * betaFraction(1 - x, b, a) / b;
    }

    private static double betaFraction(double x, double a, double b) {
        var c = 1.0;
        var d = 1 / away(1 - (a + b) * x / (a + 1));
        var fraction = d;
        for (var k = 1; k < ROUNDS; k++) {
            var even = k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            fraction *= d * c;
            var odd = -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            fraction *= d * c;
            if (Math.abs(d * c - 1) < STILL) {
                break;
            }
        }
        return fraction;
    }

    private static double away(double figure) {
        return Math.abs(figure) < TINY ? TINY : figure;
    }
}
