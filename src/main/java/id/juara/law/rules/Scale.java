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

    /** Whether the same marks may be given on both, however their figures are written. */
    public boolean isSameAs(Scale other) {
        return spansAs(other) && step.compareTo(other.step) == 0;
    }

    /** Whether both reach from the same lowest to the same highest mark. */
    public boolean spansAs(Scale other) {
        return from.compareTo(other.from) == 0 && to.compareTo(other.to) == 0;
    }

    /** The marks that are allowed, in words: {@code 0 to 100 by steps of 0.5}. */
    public String in(Language language) {
        var words = language == Language.EN ? "%s to %s by steps of %s" : "%s sampai %s dengan langkah %s";
        return words.formatted(figure(from, language), figure(to, language), figure(step, language));
    }

    /** A figure as that language writes it, without needless zeros: {@code 82,5} or {@code 82.5}. */
    static String figure(BigDecimal figure, Language language) {
        var plain = figure.stripTrailingZeros().toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }
}
