package id.juara.law.rules;

import java.math.RoundingMode;
import java.util.Optional;

/**
 * How scoresheets become points.
 *
 * @param dropEachSide how many of the highest and of the lowest a trimmed mean leaves out
 * @param perCriterion whether trimming and medians are taken per criterion; otherwise per total
 * @param decimals digits after the point in print; the order uses the exact fraction
 * @param advice a second method shown to staff beside the deciding one
 */
public record PointsRule(
        Method method,
        int dropEachSide,
        boolean perCriterion,
        int decimals,
        RoundingMode rounding,
        Optional<Method> advice) {

    /** The method that fits a model, be it the one that decides or the one that advises; absent where both are exact. */
    public Optional<Method> modelled() {
        return method.exact() ? advice.filter(one -> !one.exact()) : Optional.of(method);
    }

    /** Whether that method tells how far the truth may lie from its figures. */
    public boolean tellsErrors() {
        return modelled().filter(one -> one != Method.Z_SCORE).isPresent();
    }

    /** The same rule with another method to decide; a trimmed mean drops one on each side where the rule drops none. */
    public PointsRule by(Method other) {
        var drop = other == Method.TRIMMED_MEAN ? Math.max(1, dropEachSide) : 0;
        return new PointsRule(other, drop, perCriterion, decimals, rounding, advice);
    }

    /** One vocabulary for rule files and the command line. */
    public enum Method {
        MEAN,
        TRIMMED_MEAN,
        MEDIAN,
        CROSSED,
        CALIBRATED,
        HUBER,
        Z_SCORE;

        /** Whether it works in exact numbers; the others fit a model, and their figures are told to nine decimals. */
        public boolean exact() {
            return this == MEAN || this == TRIMMED_MEAN || this == MEDIAN;
        }

        /** As written in a rule file: {@code trimmed-mean}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
