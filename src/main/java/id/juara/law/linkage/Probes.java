package id.juara.law.linkage;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Effective resistances of a connected graph that is too large for a dense inverse.
 *
 * <p>Procedure. With a vector z of random signs, the mean of z ∘ L⁺z over many z is the diagonal of L⁺ (Hutchinson
 * 1990). L⁺z comes from the method of conjugate gradients, preconditioned by the diagonal of L, several vectors at a
 * time. The judges with the largest entries are then solved exactly, one column of L⁺ each; the largest resistance is
 * sought among the pairs with one of them.
 */
final class Probes {
    private static final int PROBES = 50;
    private static final int SIDE_BY_SIDE = 10;
    private static final int WORST = 8;
    private static final int MOST_STEPS = 2000;
    private static final double EXACT_ENOUGH = 1e-6;

    private final Laplacian laplacian;
    private final int judges;
    private final double[] conditioner;
    private final double[] diagonal;

    Probes(Laplacian laplacian, long seed) {
        this.laplacian = laplacian;
        this.judges = laplacian.judges();
        this.conditioner = laplacian.diagonal();
        this.diagonal = new double[judges];
        var random = new SplittableRandom(seed);
        for (var done = 0; done < PROBES; done += SIDE_BY_SIDE) {
            var signs = new double[judges * SIDE_BY_SIDE];
            Arrays.setAll(signs, n -> random.nextBoolean() ? 1 : -1);
            var solved = solved(signs, SIDE_BY_SIDE);
            for (var n = 0; n < signs.length; n++) {
                diagonal[n / SIDE_BY_SIDE] += signs[n] * solved[n] / PROBES;
            }
        }
    }

    double trace() {
        return Arrays.stream(diagonal).sum();
    }

    /** The largest resistance between one of the judges who are known worst and any other. */
    double largest() {
        var worst = worst();
        var columns = new double[judges * worst.length];
        for (var v = 0; v < worst.length; v++) {
            columns[worst[v] * worst.length + v] = 1;
        }
        var solved = solved(columns, worst.length);
        for (var v = 0; v < worst.length; v++) {
            diagonal[worst[v]] = solved[worst[v] * worst.length + v];
        }
        var largest = 0.0;
        for (var v = 0; v < worst.length; v++) {
            for (var k = 0; k < judges; k++) {
                var between = k == worst[v] ? 0 : -2 * solved[k * worst.length + v] + diagonal[worst[v]] + diagonal[k];
                largest = Math.max(largest, between);
            }
        }
        return largest;
    }

    private int[] worst() {
        return IntStream.range(0, judges)
                .boxed()
                .sorted((one, other) -> Double.compare(diagonal[other], diagonal[one]))
                .limit(WORST)
                .mapToInt(j -> j)
                .toArray();
    }

    /** L⁺ times so many vectors side by side. */
    private double[] solved(double[] vectors, int width) {
        var solution = new double[vectors.length];
        var residual = vectors.clone();
        centre(residual, width);
        var target = dots(residual, residual, width);
        var conditioned = new double[vectors.length];
        condition(residual, width, conditioned);
        var direction = conditioned.clone();
        var product = new double[vectors.length];
        var slope = dots(residual, conditioned, width);
        for (var step = 0; step < MOST_STEPS && !isSmall(dots(residual, residual, width), target); step++) {
            laplacian.times(direction, width, product);
            var length = quotients(slope, dots(direction, product, width));
            add(solution, length, 1, direction);
            add(residual, length, -1, product);
            condition(residual, width, conditioned);
            var next = dots(residual, conditioned, width);
            turn(direction, quotients(next, slope), conditioned);
            slope = next;
        }
        centre(solution, width);
        return solution;
    }

    private void condition(double[] vectors, int width, double[] conditioned) {
        for (int j = 0, n = 0; j < judges; j++) {
            for (var v = 0; v < width; v++, n++) {
                conditioned[n] = vectors[n] / conditioner[j];
            }
        }
    }

    private void centre(double[] vectors, int width) {
        var mean = new double[width];
        for (var n = 0; n < vectors.length; n += width) {
            for (var v = 0; v < width; v++) {
                mean[v] += vectors[n + v] / judges;
            }
        }
        for (var n = 0; n < vectors.length; n += width) {
            for (var v = 0; v < width; v++) {
                vectors[n + v] -= mean[v];
            }
        }
    }

    private static void add(double[] vectors, double[] factors, int sign, double[] others) {
        for (var n = 0; n < vectors.length; n += factors.length) {
            for (var v = 0; v < factors.length; v++) {
                vectors[n + v] += sign * factors[v] * others[n + v];
            }
        }
    }

    private static void turn(double[] directions, double[] factors, double[] others) {
        for (var n = 0; n < directions.length; n += factors.length) {
            for (var v = 0; v < factors.length; v++) {
                directions[n + v] = others[n + v] + factors[v] * directions[n + v];
            }
        }
    }

    private static double[] dots(double[] some, double[] others, int width) {
        var dots = new double[width];
        for (var n = 0; n < some.length; n += width) {
            for (var v = 0; v < width; v++) {
                dots[v] += some[n + v] * others[n + v];
            }
        }
        return dots;
    }

    private static boolean isSmall(double[] squares, double[] target) {
        for (var v = 0; v < squares.length; v++) {
            if (squares[v] > EXACT_ENOUGH * EXACT_ENOUGH * target[v]) {
                return false;
            }
        }
        return true;
    }

    /** Zero where a column has come to rest. */
    private static double[] quotients(double[] some, double[] others) {
        var quotients = new double[some.length];
        Arrays.setAll(quotients, v -> others[v] == 0 ? 0 : some[v] / others[v]);
        return quotients;
    }
}
