package id.juara.story.wave;

import id.juara.law.calibration.Advice;
import id.juara.law.calibration.CrossedModel;
import id.juara.law.calibration.Estimates;
import id.juara.law.calibration.Readings;
import id.juara.law.certainty.Certainty;
import id.juara.law.certainty.ExtraReadings;
import id.juara.law.certainty.ExtraWish;
import id.juara.law.rules.PointsRule.Method;
import java.util.stream.IntStream;

/**
 * How sure the line of one ranking is, by the marks so far.
 *
 * <p>By the calibrated figures; where the gate refuses them, by those of the crossed model, which always fits. No chance has
 * a part in it, so that the outlook before a wave and the one after it can be compared.
 */
final class Outlook {
    private final Estimates estimates;
    private final Certainty certainty;
    private final double severity;

    private Outlook(Estimates estimates, int seats, double severity) {
        this.estimates = estimates;
        this.certainty = Certainty.closedForm(estimates, seats);
        this.severity = severity;
    }

    /** @param seats fewer than there are submissions */
    static Outlook of(Readings readings, int seats) {
        var calibrated = Advice.of(Method.CALIBRATED, readings, true);
        var advice = calibrated.estimates().hasErrors() ? calibrated : Advice.of(Method.CROSSED, readings, true);
        return new Outlook(advice.estimates(), seats, severity(advice.model().orElseThrow()));
    }

    /** How well severities are known: the mean variance of prediction over the judges. */
    private static double severity(CrossedModel model) {
        return IntStream.range(0, model.readings().judges().size())
                .mapToDouble(j -> model.judgeError(j) * model.judgeError(j))
                .average()
                .orElseThrow();
    }

    Certainty certainty() {
        return certainty;
    }

    /** How many of the best, as many as go on, are expected to be right. */
    double hits() {
        return certainty.expectedHits();
    }

    ExtraReadings plan(ExtraWish wish) {
        return ExtraReadings.plan(estimates, certainty.seats(), severity, wish);
    }
}
