package id.juara.law.certainty;

import id.juara.law.calibration.Estimates;
import id.juara.law.calibration.Normal;

/**
 * Every submission as a bell curve around its figure, all independent: what places look like without a single draw.
 *
 * <p>Procedure. The line τ is where Σ Φ((figure − τ) / c) equals the seats, c being the error of the distance to the field's
 * mean; it is found by halving, then by Newton's steps held in a
 * shrinking bracket. A submission belongs above the line with probability
 * Φ((figure − τ) / c). One whose truth were x stands on place 1 + Σ Φ((figure − x) / c) over the others.
 */
final class Spread {
    private static final double FAR = 9;
    private static final double STILL = 1e-10;
    private static final int HALVINGS = 24;
    private static final int ROUNDS = 200;
    private static final int STEPS = 512; // of the table, in one standard deviation
    private static final double[] TABLE = table();
    private static final int GRID = 100;
    private static final int MOST = 20_000;

    final double[] value;
    final double[] error;

    private Spread(double[] value, double[] error) {
        this.value = value;
        this.error = error;
    }

    static Spread of(Estimates estimates) {
        var value = estimates.values();
        var error = new double[value.length];
        for (var i = 0; i < error.length; i++) {
            error[i] = estimates.rankError(i);
        }
        return of(value, error);
    }

    /** Errors of 0 are taken as next to nothing, so that equals share their chances. */
    static Spread of(double[] value, double[] error) {
        var largest = 0.0;
        for (var one : value) {
            largest = Math.max(largest, Math.abs(one));
        }
        var least = 1e-9 * (1 + largest);
        var errors = new double[error.length];
        for (var i = 0; i < error.length; i++) {
            errors[i] = Math.max(least, error[i]);
        }
        return new Spread(value, errors);
    }

    /** The line above which {@code seats} submissions are expected. */
    double line(int seats) {
        var low = Double.POSITIVE_INFINITY;
        var high = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < value.length; i++) {
            low = Math.min(low, value[i] - FAR * error[i]);
            high = Math.max(high, value[i] + FAR * error[i]);
        }
        var line = roughLine(seats, low, high);
        for (var round = 0; round < ROUNDS && low <= line && line <= high; round++) {
            var above = -(double) seats;
            var slope = 0.0;
            for (var i = 0; i < value.length; i++) {
                var z = (value[i] - line) / error[i];
                above += below(z);
                slope += Math.abs(z) < FAR ? Normal.density(z) / error[i] : 0;
            }
            if (Math.abs(above) <= STILL * seats) {
                return line;
            }
            if (above > 0) {
                low = line;
            } else {
                high = line;
            }
            var next = line + above / slope;
            next = next > low && next < high ? next : (low + high) / 2;
            if (next == low || next == high) {
                return next;
            }
            line = next;
        }
        return line;
    }

    private double roughLine(int seats, double low, double high) {
        var from = low;
        var to = high;
        for (var halving = 0; halving < HALVINGS; halving++) {
            var line = (from + to) / 2;
            var above = 0.0;
            for (var i = 0; i < value.length; i++) {
                above += nearly((value[i] - line) / error[i]);
            }
            if (above > seats) {
                from = line;
            } else {
                to = line;
            }
        }
        return (from + to) / 2;
    }

    /** The probability of each submission to lie above the line. */
    double[] above(double line) {
        var above = new double[value.length];
        for (var i = 0; i < above.length; i++) {
            above[i] = below((value[i] - line) / error[i]);
        }
        return above;
    }

    /** The expected place of each submission: 1 + Σ Φ((other − own) / √(both errors' squares)). */
    double[] expectedPlaces() {
        var stride = 1 + (value.length - 1) / 3_000;
        var places = new double[value.length];
        for (var i = 0; i < places.length; i++) {
            var ahead = 0.0;
            var others = 0;
            for (var k = 0; k < value.length; k += stride) {
                if (k != i) {
                    var both = Math.sqrt(error[i] * error[i] + error[k] * error[k]);
                    ahead += nearly((value[k] - value[i]) / both);
                    others++;
                }
            }
            places[i] = others == 0 ? 1 : 1 + ahead * (value.length - 1) / others;
        }
        return places;
    }

    /** The places that a submission would take were its truth {@code distance} errors above its figure. */
    double[] placesAt(double distance) {
        var low = Double.POSITIVE_INFINITY;
        var high = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < value.length; i++) {
            low = Math.min(low, value[i] + distance * error[i]);
            high = Math.max(high, value[i] + distance * error[i]);
        }
        var ahead = new double[GRID + 1];
        var step = (high - low) / GRID;
        for (var g = 0; g <= GRID; g++) {
            ahead[g] = ahead(low + g * step);
        }
        var places = new double[value.length];
        for (var i = 0; i < places.length; i++) {
            var x = value[i] + distance * error[i];
            var at = step > 0 ? Math.min(GRID - 1, (int) ((x - low) / step)) : 0;
            var part = step > 0 ? (x - low) / step - at : 0;
            var all = ahead[at] + part * (ahead[at + 1] - ahead[at]);
            places[i] = 1 + Math.max(0, all - below(-distance));
        }
        return places;
    }

    private double ahead(double x) {
        var stride = 1 + (value.length - 1) / MOST;
        var ahead = 0.0;
        var seen = 0;
        for (var k = 0; k < value.length; k += stride, seen++) {
            ahead += nearly((value[k] - x) / error[k]);
        }
        return ahead * value.length / seen;
    }

    static double below(double z) {
        if (z > FAR) {
            return 1;
        }
        return z < -FAR ? 0 : Normal.below(z);
    }

    private static double[] table() {
        var table = new double[(int) (2 * FAR * STEPS) + 2];
        for (var k = 0; k < table.length; k++) {
            table[k] = Normal.below((double) k / STEPS - FAR);
        }
        return table;
    }

    /** As {@link #below} to six digits, for sums that are rounded to places. */
    private static double nearly(double z) {
        if (!(Math.abs(z) < FAR)) {
            return z > 0 ? 1 : 0;
        }
        var at = (z + FAR) * STEPS;
        var k = (int) at;
        return TABLE[k] + (at - k) * (TABLE[k + 1] - TABLE[k]);
    }
}
