package id.juara.story.wave;

import id.juara.law.calibration.Estimates;
import id.juara.law.certainty.Certainty;
import id.juara.law.certainty.ExtraReadings;
import id.juara.law.certainty.ExtraWish;
import id.juara.law.crossed.CrossedModel;
import java.util.stream.IntStream;

/** How sure the line of one ranking is, by the marks so far. */
final class Outlook {
    private final Estimates estimates;
    private final Certainty certainty;
    private final double severity;

    private Outlook(Estimates estimates, int seats, double severity) {
        this.estimates = estimates;
        this.certainty = Certainty.closedForm(estimates, seats);
        this.severity = severity;
    }

    /**
     * @param estimates on the scale of the points that decide
     * @param seats fewer than there are submissions
     * @param model by which they were estimated, on the scale of the round's totals
     * @param share by how much those count among the points, from 0 to 1
     */
    static Outlook of(Estimates estimates, int seats, CrossedModel model, double share) {
        return new Outlook(estimates, seats, severity(model) * share * share);
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
