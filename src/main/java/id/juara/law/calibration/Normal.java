package id.juara.law.calibration;

/**
 * The bell curve of mean 0 and standard deviation 1, to some fifteen digits and the same on every machine.
 *
 * <p>Near the middle the area is summed as ½ + φ(x) (x + x³/3 + x⁵/15 + …) (Marsaglia 2004, J. Stat. Softw. 11(4)), in the
 * tails as φ(x) / (x + 1/(x + 2/(x + 3/…))) (Laplace), which keeps small probabilities exact in relation to themselves.
 */
public final class Normal {
    private static final double MIDDLE = 3;
    private static final int DEPTH = 80;
    private static final double ROOT = Math.sqrt(2 * Math.PI);

    private Normal() {}

    /** The height of the curve. */
    public static double density(double x) {
        return StrictMath.exp(-x * x / 2) / ROOT;
    }

    /** The probability of less than x. */
    public static double below(double x) {
        return above(-x);
    }

    /** The probability of more than x. */
    public static double above(double x) {
        if (x > MIDDLE) {
            return tail(x);
        }
        if (x < -MIDDLE) {
            return 1 - tail(-x);
        }
        var sum = x;
        var term = x;
        for (var k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
            term *= x * x / k;
            sum += term;
        }
        return .5 - density(x) * sum;
    }

    /** The x below which lies that share; between 0 and 1, both left out. */
    public static double quantile(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1");
        }
        var low = -40.0;
        var high = 40.0;
        for (var half = (low + high) / 2; low < half && half < high; half = (low + high) / 2) {
            if (below(half) < share) {
                low = half;
            } else {
                high = half;
            }
        }
        return high;
    }

    private static double tail(double x) {
        var fraction = x;
        for (var k = DEPTH; k > 0; k--) {
            fraction = x + k / fraction;
        }
        return density(x) / fraction;
    }
}
