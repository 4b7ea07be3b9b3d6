package id.juara.law.crossed;

import java.util.Arrays;
import java.util.Random;

/**
 * How well judges can be compared through the submissions they share.
 *
 * <p>Procedure. Judges joined by shared submissions form parts; across parts there is no comparison. Within one part the
 * difference of two judges, were severities fixed numbers, varies by R times the error's variance, R the effective resistance
 * of L = diag(pile) − N' diag(1/readings) N. The mean of R over all pairs is 2 tr(L⁺) / (judges − 1). The trace is exact up to
 * {@link CrossedModel#DENSE} judges; beyond, the mean of a few probes x'L⁺x with x of ±1 (Hutchinson 1990), each by conjugate
 * gradients. Bailey and Cameron (2013), arXiv 1111.3768.
 *
 * @param parts how many parts there are
 * @param error the root mean square standard error of a difference of two judges, in standard deviations of the error;
 *     infinite where there are several parts, 0 for a single judge
 */
public record JudgeLinks(int parts, double error) {
    private static final int PROBES = 4;
    private static final double STILL = 1e-6;

    public static JudgeLinks of(Readings readings) {
        var judges = readings.judges().size();
        var parts = parts(readings);
        if (parts > 1 || judges == 1) {
            return new JudgeLinks(parts, parts > 1 ? Double.POSITIVE_INFINITY : 0);
        }
        var trace = judges <= CrossedModel.DENSE ? trace(readings) : probed(readings);
        return new JudgeLinks(parts, Math.sqrt(2 * trace / (judges - 1)));
    }

    private static int parts(Readings readings) {
        var leader = new int[readings.judges().size()];
        Arrays.setAll(leader, j -> j);
        var parts = leader.length;
        for (var r = 1; r < readings.size(); r++) {
            if (readings.submission(r) == readings.submission(r - 1)) {
                var one = leader(leader, readings.judge(r));
                var other = leader(leader, readings.judge(r - 1));
                if (one != other) {
                    leader[Math.max(one, other)] = Math.min(one, other);
                    parts--;
                }
            }
        }
        return parts;
    }

    private static int leader(int[] leader, int judge) {
        var at = judge;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** tr (L + g 11'/J)⁻¹ − 1/g, with g about as large as L's diagonal. */
    static double trace(Readings readings) {
        var judges = readings.judges().size();
        var l = new double[judges][judges];
        var g = (double) readings.size() / judges;
        for (var i = 0; i < judges; i++) {
            Arrays.fill(l[i], i, judges, g / judges);
        }
        for (var i = 0; i < readings.submissions().size(); i++) {
            for (var r = readings.start(i); r < readings.start(i + 1); r++) {
                l[readings.judge(r)][readings.judge(r)]++;
                for (var q = readings.start(i); q <= r; q++) { // judges stand in order
                    var twice = q < r && readings.judge(q) == readings.judge(r) ? 2 : 1;
                    l[readings.judge(q)][readings.judge(r)] -= (double) twice / readings.readings(i);
                }
            }
        }
        UpperTriangle.invertRoot(l);
        var trace = -1 / g;
        for (var i = 0; i < judges; i++) {
            for (var j = i; j < judges; j++) {
                trace += l[i][j] * l[i][j];
            }
        }
        return trace;
    }

    /** Near the trace of L⁺, for more judges than can be held whole. */
    static double probed(Readings readings) {
        var piles = readings.piles();
        var random = new Random(1);
        var trace = 0.0;
        for (var probe = 0; probe < PROBES; probe++) {
            var left = new double[piles.length];
            Arrays.setAll(left, j -> random.nextBoolean() ? 1 : -1);
            var mean = Sum.mean(left);
            for (var j = 0; j < left.length; j++) {
                left[j] -= mean;
            }
            trace += energy(readings, piles, left) / PROBES;
        }
        return trace;
    }

    /** x'L⁺x for x of sum 0. */
    private static double energy(Readings readings, int[] piles, double[] left) {
        var direction = new double[left.length];
        for (var j = 0; j < left.length; j++) {
            direction[j] = left[j] / piles[j];
        }
        var length = Sum.product(left, direction);
        var still = length * STILL * STILL;
        var energy = 0.0;
        for (var round = 0; round < 1_000 && length > still; round++) {
            var image = image(readings, piles, direction);
            var step = length / Sum.product(direction, image);
            energy += step * length;
            var next = 0.0;
            for (var j = 0; j < left.length; j++) {
                left[j] -= step * image[j];
                next += left[j] * left[j] / piles[j];
            }
            for (var j = 0; j < left.length; j++) {
                direction[j] = left[j] / piles[j] + next / length * direction[j];
            }
            length = next;
        }
        return energy;
    }

    private static double[] image(Readings readings, int[] piles, double[] vector) {
        var image = new double[vector.length];
        for (var j = 0; j < image.length; j++) {
            image[j] = piles[j] * vector[j];
        }
        for (var i = 0; i < readings.submissions().size(); i++) {
            var mean = 0.0;
            for (var r = readings.start(i); r < readings.start(i + 1); r++) {
                mean += vector[readings.judge(r)] / readings.readings(i);
            }
            for (var r = readings.start(i); r < readings.start(i + 1); r++) {
                image[readings.judge(r)] -= mean;
            }
        }
        return image;
    }
}
