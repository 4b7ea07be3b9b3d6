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

    /** One vocabulary for rule files and the command line. */
    public enum Method {
        MEAN,
        TRIMMED_MEAN,
        MEDIAN,
        CROSSED,
        CALIBRATED,
        HUBER,
        Z_SCORE;

        /** Whether it works in exact numbers and so may decide; the others only advise. */
        public boolean decides() {
            return this == MEAN || this == TRIMMED_MEAN || this == MEDIAN;
        }

        /** As written in a rule file: {@code trimmed-mean}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
