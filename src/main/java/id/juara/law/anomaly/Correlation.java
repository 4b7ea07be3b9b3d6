package id.juara.law.anomaly;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/** Pearson's correlation of two figures over some readings; absent where one of them does not vary. */
final class Correlation {
    private static final double MOST = 1 - 1e-12;

    private Correlation() {}

    static OptionalDouble of(int[] over, IntToDoubleFunction one, IntToDoubleFunction other) {
        var meanOne = 0.0;
        var meanOther = 0.0;
        for (var r : over) {
            meanOne += one.applyAsDouble(r) / over.length;
            meanOther += other.applyAsDouble(r) / over.length;
        }
        var both = 0.0;
        var squaresOne = 0.0;
        var squaresOther = 0.0;
        for (var r : over) {
            var x = one.applyAsDouble(r) - meanOne;
            var y = other.applyAsDouble(r) - meanOther;
            both += x * y;
            squaresOne += x * x;
            squaresOther += y * y;
        }
        return squaresOne > 0 && squaresOther > 0
                ? OptionalDouble.of(both / Math.sqrt(squaresOne * squaresOther))
                : OptionalDouble.empty();
    }

    /** Fisher's z, about normal with a standard deviation of 1 / √(readings − 3). */
    static double fisher(double correlation) {
        var r = Math.max(-MOST, Math.min(MOST, correlation));
        return (StrictMath.log1p(r) - StrictMath.log1p(-r)) / 2;
    }
}
