package id.juara.law.calibration;

import id.juara.law.crossed.Readings;
import id.juara.law.crossed.Sum;
import id.juara.law.rules.PointsRule.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the figures of a statistical method come about, submission by submission, so that each can be worked out by hand.
 *
 * <p>Procedure. Each reading is brought to the common scale and its judge's severity taken off; a submission's corrected mean
 * is the mean of these, by the weights of its readings. Its figure = centre + kept · (corrected mean − centre): the centre is the
 * mean of the field, and what is kept of the distance to it is 1 for z-scores, else quality / (quality + error).
 */
public final class Reckonings {
    private final Advice advice;
    private final Readings told;
    private final double[] scaled;
    private final double[] severity; // by judge
    private final double[] corrected;
    private final double centre;

    private Reckonings(Advice advice, Readings told, double[] scaled, double[] severity) {
        this.advice = advice;
        this.told = told;
        this.scaled = scaled;
        this.severity = severity;
        this.corrected = new double[told.submissions().size()];
        Arrays.setAll(corrected, this::correctedMean);
        this.centre = switch (advice.method()) {
            case CALIBRATED -> Sum.mean(corrected);
            case Z_SCORE -> told.mean();
            default -> advice.model().orElseThrow().mean();
        };
    }

    /**
     * One submission's figure.
     *
     * @param corrected the mean of its readings once scale and severity are taken off
     * @param kept what is kept of its distance to the centre, 0 to 1
     * @param severity how much more than the field its judges give on average: negative is strict
     */
    public record Reckoning(
            double centre, double corrected, double kept, double severity, double figure, List<Step> steps) {
        public Reckoning {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One reading.
     *
     * @param total as the judge gave it
     * @param scaled brought to the common scale
     * @param severity how much more than the field its judge gives
     * @param weight by which it counts; 1 but for odd readings under {@code huber}
     */
    public record Step(String judge, double total, double scaled, double severity, double weight) {
        /** What counts. */
        public double corrected() {
            return scaled - severity;
        }
    }

    /**
     * @param readings those that the advice was made of
     * @throws IllegalArgumentException where the gate refused: then nothing was corrected
     */
    public static Reckonings of(Advice advice, Readings readings) {
        if (advice.gate().filter(gate -> !gate.open()).isPresent()) {
            throw new IllegalArgumentException("the gate refused, so that the figures are the raw means");
        }
        var severity = new double[readings.judges().size()];
        advice.model().ifPresent(model -> Arrays.setAll(severity, model::judge));
        var scaled =
                switch (advice.method()) {
                    case CALIBRATED -> advice.model().orElseThrow().readings().totals();
                    case Z_SCORE -> ZScores.scaled(readings);
                    default -> readings.totals();
                };
        return new Reckonings(advice, readings, scaled, severity);
    }

    /** @param entry the number of the submission among the readings */
    public Reckoning of(int entry) {
        var steps = new ArrayList<Step>();
        var own = 0.0;
        for (var r = told.start(entry); r < told.start(entry + 1); r++) {
            var judge = told.judge(r);
            steps.add(new Step(told.judges().get(judge), told.total(r), scaled[r], severity[judge], weight(r)));
            own += severity[judge] / told.readings(entry);
        }
        return new Reckoning(
                centre, corrected[entry], kept(entry), own, advice.estimates().value(entry), steps);
    }

    private double kept(int entry) {
        if (advice.method() == Method.Z_SCORE) {
            return 1;
        }
        var variances = advice.model().orElseThrow().variances();
        var quality = variances.quality();
        if (quality == 0) {
            return 0;
        }
        if (advice.method() == Method.CALIBRATED) {
            var error = advice.estimates().error(entry);
            return 1 - error * error / quality; // its error² is quality · (1 − kept)
        }
        var weight = 0.0;
        for (var r = told.start(entry); r < told.start(entry + 1); r++) {
            weight += weight(r);
        }
        return weight / (weight + variances.residual() / quality);
    }

    private double correctedMean(int entry) {
        var sum = 0.0;
        var weight = 0.0;
        for (var r = told.start(entry); r < told.start(entry + 1); r++) {
            sum += weight(r) * (scaled[r] - severity[told.judge(r)]);
            weight += weight(r);
        }
        return sum / weight;
    }

    private double weight(int reading) {
        return advice.weights().isEmpty() ? 1 : advice.weights().get(reading);
    }
}
