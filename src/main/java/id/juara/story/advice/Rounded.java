package id.juara.story.advice;

import java.math.BigDecimal;
import java.math.MathContext;

/** Statistical figures as they are told: six digits are more than anybody needs. */
final class Rounded {
    /** Standard errors from a figure to the end of an interval that holds the truth in nine cases of ten. */
    static final double NINE_OF_TEN = 1.6448536269514722;

    private static final MathContext DIGITS = new MathContext(6);

    private Rounded() {}

    static double of(double figure) {
        return new BigDecimal(figure).round(DIGITS).doubleValue();
    }

    /** Null where it is infinite or undefined. */
    static Double orAbsent(double figure) {
        return Double.isFinite(figure) ? of(figure) : null;
    }
}
