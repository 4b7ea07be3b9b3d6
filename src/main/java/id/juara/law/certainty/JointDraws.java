package id.juara.law.certainty;

import id.juara.law.calibration.Estimates;
import java.util.Arrays;

/**
 * Places counted over draws of all truths together: exact but for chance, also where submissions share all their judges.
 *
 * <p>Procedure. Draw judges and submissions from what the readings leave open ({@link Estimates#draw}), sort, note each
 * submission's place; four thousand times. To sort fast, a figure's bits carry the submission's number in their last places.
 */
final class JointDraws {
    static final int DRAWS = 4_000;
    private static final int MOST_NOTED = 16_000_000;

    private final int[] aboveLine;
    private final double[] sumOfPlaces;
    private final char[][] places; // by draw; all of the draws, or as many as can be held
    private final int draws;

    private JointDraws(int submissions, int draws) {
        this.aboveLine = new int[submissions];
        this.sumOfPlaces = new double[submissions];
        this.places = new char[Math.max(1, Math.min(draws, MOST_NOTED / submissions))][submissions];
        this.draws = draws;
    }

    /** @param estimates of at most 65,535 submissions */
    static JointDraws of(Estimates estimates, int seats, int draws, long seed) {
        var submissions = estimates.values().length;
        var drawn = new JointDraws(submissions, draws);
        var normal = new NormalStream(seed);
        for (var draw = 0; draw < draws; draw++) {
            drawn.note(draw, estimates.draw(normal), seats);
        }
        return drawn;
    }

    private void note(int draw, double[] figure, int seats) {
        var last = (1L << 16) - 1;
        var keys = new long[figure.length];
        for (var i = 0; i < keys.length; i++) {
            var bits = Double.doubleToLongBits(figure[i]);
            keys[i] = ((bits ^ ((bits >> 63) & Long.MAX_VALUE)) & ~last) | i; // ordered as the figures
        }
        Arrays.sort(keys);
        for (var k = 0; k < keys.length; k++) {
            var i = (int) (keys[k] & last);
            var place = keys.length - k;
            aboveLine[i] += place <= seats ? 1 : 0;
            sumOfPlaces[i] += place;
            if (draw < places.length) {
                places[draw][i] = (char) place;
            }
        }
    }

    /** How often each submission was above the line. */
    double[] above() {
        return Arrays.stream(aboveLine)
                .mapToDouble(times -> (double) times / draws)
                .toArray();
    }

    double[] expectedPlaces() {
        return Arrays.stream(sumOfPlaces).map(sum -> sum / draws).toArray();
    }

    /** The place that a submission does not exceed with that probability. */
    int[] places(double probability) {
        var quantile = new int[aboveLine.length];
        var times = new int[aboveLine.length + 1];
        var wanted = probability * places.length;
        for (var i = 0; i < quantile.length; i++) {
            Arrays.fill(times, 0);
            for (var draw : places) {
                times[draw[i]]++;
            }
            var seen = 0;
            while (seen < wanted && quantile[i] < aboveLine.length) {
                seen += times[++quantile[i]];
            }
        }
        return quantile;
    }
}
