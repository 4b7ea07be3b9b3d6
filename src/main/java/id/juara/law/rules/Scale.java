package id.juara.law.rules;

import java.math.BigDecimal;

/** The marks a judge may give: {@code from}, {@code from + step}, … up to {@code to}, both ends included. */
public record Scale(BigDecimal from, BigDecimal to, BigDecimal step) {
    public Scale {
        if (from.compareTo(to) >= 0 || step.signum() <= 0) {
            throw new IllegalArgumentException("a scale goes up from its first mark by a step above zero");
        }
    }

    /** Whether that mark lies on the scale, exactly. */
    public boolean holds(BigDecimal mark) {
        return mark.compareTo(from) >= 0
                && mark.compareTo(to) <= 0
                && mark.subtract(from).remainder(step).signum() == 0;
    }
}
