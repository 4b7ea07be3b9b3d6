package id.juara.law.ranking;

import id.juara.law.rules.PointsRule;
import java.math.BigDecimal;
import java.util.List;

/**
 * One figure out of several, exactly: the mean; the mean of what is left when the {@code dropEachSide} highest and lowest
 * are dropped; or the middle one (of an even number, the mean of the middle two).
 */
final class Average {
    private Average() {}

    static Fraction of(PointsRule rule, List<BigDecimal> figures) {
        var dropped =
                switch (rule.method()) {
                    case MEAN -> 0;
                    case TRIMMED_MEAN -> rule.dropEachSide();
                    case MEDIAN -> (figures.size() - 1) / 2;
                    default -> 0; // a method that fits a model looks at totals; a criterion by itself has its mean
                };
        return dropped == 0
                ? mean(figures)
                : mean(figures.stream().sorted().toList().subList(dropped, figures.size() - dropped));
    }

    /** How many figures the rule needs at least. */
    static int fewest(PointsRule rule) {
        return rule.method() == PointsRule.Method.TRIMMED_MEAN ? 2 * rule.dropEachSide() + 1 : 1;
    }

    private static Fraction mean(List<BigDecimal> figures) {
        return Fraction.of(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add), figures.size());
    }
}
