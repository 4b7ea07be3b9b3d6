package id.juara.law.calibration;

/**
 * The derivatives of ln Γ, for figures above 0.
 *
 * <p>Procedure. Move up by the recurrence until the figure is at least 14, where the asymptotic series has full precision.
 * Abramowitz and Stegun, 6.3.18, 6.4.12 to 6.4.14.
 */
final class Polygamma {
    private static final double FAR = 14;

    private Polygamma() {}

    /** ψ, the first derivative. */
    static double first(double x) {
        var sum = 0.0;
        for (; x < FAR; x++) {
            sum -= 1 / x;
        }
        var s = 1 / (x * x);
        return sum
                + StrictMath.log(x)
                - 1 / (2 * x)
                - s * (1. / 12 - s * (1. / 120 - s * (1. / 252 - s * (1. / 240 - s * (1. / 132 - s * 691 / 32760)))));
    }

    /** ψ′, the second derivative. */
    static double second(double x) {
        var sum = 0.0;
        for (; x < FAR; x++) {
            sum += 1 / (x * x);
        }
        var s = 1 / (x * x);
        return sum
                + 1 / x
                + s / 2
                + s / x * (1. / 6 - s * (1. / 30 - s * (1. / 42 - s * (1. / 30 - s * (5. / 66 - s * 691 / 2730)))));
    }

    /** ψ″, the third derivative. */
    static double third(double x) {
        var sum = 0.0;
        for (; x < FAR; x++) {
            sum -= 2 / (x * x * x);
        }
        var s = 1 / (x * x);
        return sum
                - s
                - s / x
                - s * s * (1. / 2 - s * (1. / 6 - s * (1. / 6 - s * (3. / 10 - s * (5. / 6 - s * 691 / 210)))));
    }

    /** The x with ψ′(x) = y, y above 0. */
    static double inverseOfSecond(double y) {
        var x = .5 + 1 / y;
        for (var round = 0; round < 100; round++) {
            var at = second(x);
            var step = at * (1 - at / y) / third(x);
            x += step;
            if (Math.abs(step) <= 1e-14 * x) {
                break;
            }
        }
        return x;
    }
}
