package id.juara.law.calibration;

import id.juara.law.crossed.Readings;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * What a method makes of a round: a figure for each submission on the scale of the totals and, where the method tells it, how
 * far the truth may lie from it.
 *
 * <p>There are two standard errors. {@link #error} is for intervals around a figure; {@link #rankError} is that of the
 * distance to the field's mean and is for whatever is said about places: an error common to all moves nobody's place.
 */
public final class Estimates {
    /** An interval of {@link #low} to {@link #high} holds the truth in nine cases of ten. */
    public static final double CONFIDENCE = .90;

    private static final double WIDTH = Normal.quantile((1 + CONFIDENCE) / 2);

    private final Readings readings;
    private final double[] value;
    private final Errors errors;

    /**
     * @param deviations one draw, from standard normal figures, of how far all truths together lie from the figures
     */
    private record Errors(double[] own, double[] rank, double reading, Function<DoubleSupplier, double[]> deviations) {}

    private Estimates(Readings readings, double[] value, Errors errors) {
        this.readings = readings;
        this.value = value;
        this.errors = errors;
    }

    /** Figures without errors. */
    static Estimates bare(Readings readings, double[] value) {
        return new Estimates(readings, value, null);
    }

    /** @param deviations absent where joint draws cannot be had */
    static Estimates of(
            Readings readings,
            double[] value,
            double[] errorVariance,
            double[] rankVariance,
            double readingVariance,
            Function<DoubleSupplier, double[]> deviations) {
        return new Estimates(
                readings,
                value,
                new Errors(roots(errorVariance), roots(rankVariance), Math.sqrt(readingVariance), deviations));
    }

    private static double[] roots(double[] variance) {
        return Arrays.stream(variance).map(one -> Math.sqrt(Math.max(0, one))).toArray();
    }

    /**
     * The same for some of the submissions, as parts of points to which earlier rounds add something certain.
     *
     * @param entries which, by their numbers, in rising order
     * @param added what each of them has already
     * @param share of these figures in the points, above 0
     */
    public Estimates among(int[] entries, double[] added, double share) {
        var some = readings.among(entries);
        var values = new double[entries.length];
        Arrays.setAll(values, k -> added[k] + share * value[entries[k]]);
        if (errors == null) {
            return bare(some, values);
        }
        var deviations = errors.deviations();
        return new Estimates(
                some,
                values,
                new Errors(
                        shared(errors.own(), entries, share),
                        shared(errors.rank(), entries, share),
                        share * errors.reading(),
                        deviations == null ? null : normal -> shared(deviations.apply(normal), entries, share)));
    }

    private static double[] shared(double[] figures, int[] entries, double share) {
        return Arrays.stream(entries)
                .mapToDouble(entry -> share * figures[entry])
                .toArray();
    }

    public Readings readings() {
        return readings;
    }

    /** The figure of a submission. */
    public double value(int entry) {
        return value[entry];
    }

    public double[] values() {
        return value.clone();
    }

    /** Whether the method tells how far the truth may lie from its figures. */
    public boolean hasErrors() {
        return errors != null;
    }

    /** The standard error of a submission's figure. */
    public double error(int entry) {
        return told().own()[entry];
    }

    /** The standard error of its distance to the mean of the field. */
    public double rankError(int entry) {
        return told().rank()[entry];
    }

    /** The standard deviation of one more reading around the truth, by a judge of known severity. */
    public double readingError() {
        return told().reading();
    }

    /** Where the interval begins. */
    public double low(int entry) {
        return value[entry] - WIDTH * error(entry);
    }

    /** Where the interval ends. */
    public double high(int entry) {
        return value[entry] + WIDTH * error(entry);
    }

    /** Whether all truths can be drawn together. */
    public boolean draws() {
        return hasErrors() && errors.deviations() != null;
    }

    /** One draw of all truths together, from independent standard normal figures. */
    public double[] draw(DoubleSupplier normal) {
        var drawn = told().deviations().apply(normal);
        for (var i = 0; i < drawn.length; i++) {
            drawn[i] += value[i];
        }
        return drawn;
    }

    private Errors told() {
        if (errors == null) {
            throw new IllegalStateException("this method tells no errors");
        }
        return errors;
    }
}
