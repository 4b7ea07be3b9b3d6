package id.juara.law.reliability;

import id.juara.law.calibration.Advice;
import id.juara.law.calibration.Estimates;
import id.juara.law.crossed.Readings;
import id.juara.law.crossed.Variances;
import id.juara.law.reliability.Coefficient.Note;
import id.juara.law.reliability.KrippendorffAlpha.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far the readings of a round can be relied on, whoever read what.
 *
 * @param single how one reading agrees with another of the same submission: quality over all variation
 * @param singleCalibrated the same once severity is taken off
 * @param published how the estimates agree with those that as many other readings would give: quality over quality and
 *     error, the mean over the submissions
 * @param oneWay the intraclass correlation without a model, with its 95 % interval
 * @param table the intraclass correlations of judges who all read everything; else undefined
 * @param order how far such judges agree on the order
 * @param alphas Krippendorff's, by each metric
 */
public record Reliability(
        Coefficient single,
        Coefficient singleCalibrated,
        Coefficient published,
        IntraclassCorrelation.OneWay oneWay,
        IntraclassCorrelation table,
        KendallW order,
        Map<Metric, Coefficient> alphas) {
    public Reliability {
        alphas = Collections.unmodifiableMap(new EnumMap<>(alphas));
    }

    /** Krippendorff's, by the interval metric. */
    public Coefficient alpha() {
        return alphas.get(Metric.INTERVAL);
    }

    /** @param advice of a method that fits a model; without one the first three are undefined */
    public static Reliability of(Readings readings, Advice advice) {
        var units = units(readings);
        var variances = advice.model().map(model -> model.variances());
        var table = table(readings, units);
        var alphas = new EnumMap<Metric, Coefficient>(Metric.class);
        for (var metric : Metric.values()) {
            alphas.put(metric, KrippendorffAlpha.of(units, metric));
        }
        return new Reliability(
                single(variances),
                calibrated(variances),
                published(variances, advice.estimates()),
                IntraclassCorrelation.oneWay(units),
                IntraclassCorrelation.of(table),
                KendallW.of(table),
                alphas);
    }

    /** A row a submission; where somebody did not read it, a shorter one than the judges are many. */
    private static double[][] table(Readings readings, List<double[]> units) {
        var judges = readings.judges().size();
        var table = units.toArray(double[][]::new);
        for (var i = 0; i < table.length; i++) {
            var first = readings.start(i);
            if (table[i].length != judges
                    || !IntStream.range(0, judges).allMatch(j -> readings.judge(first + j) == j)) {
                return new double[][] {new double[judges], {}};
            }
        }
        return table;
    }

    private static List<double[]> units(Readings readings) {
        var units = new ArrayList<double[]>();
        for (var i = 0; i < readings.submissions().size(); i++) {
            var unit = new double[readings.readings(i)];
            var first = readings.start(i);
            Arrays.setAll(unit, k -> readings.total(first + k));
            units.add(unit);
        }
        return units;
    }

    private static Coefficient single(Optional<Variances> variances) {
        return variances
                .map(one -> Coefficient.of(one.quality(), one.quality() + one.judge() + one.residual()))
                .orElse(Coefficient.undefined(Note.TOO_FEW));
    }

    private static Coefficient calibrated(Optional<Variances> variances) {
        return variances
                .map(one -> Coefficient.of(one.quality(), one.quality() + one.residual()))
                .orElse(Coefficient.undefined(Note.TOO_FEW));
    }

    /** With κ = 1 − error² / quality, the error being that of a figure drawn towards the mean. */
    private static Coefficient published(Optional<Variances> variances, Estimates estimates) {
        if (variances.isEmpty() || !estimates.hasErrors()) {
            return Coefficient.undefined(Note.TOO_FEW);
        }
        var quality = variances.get().quality();
        var sum = 0.0;
        var count = estimates.readings().submissions().size();
        for (var i = 0; i < count; i++) {
            sum += quality - estimates.error(i) * estimates.error(i);
        }
        return Coefficient.of(sum / count, quality);
    }
}
