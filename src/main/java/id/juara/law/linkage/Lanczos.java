package id.juara.law.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The second smallest eigenvalue λ₂ of a connected graph's Laplacian.
 *
 * <p>Procedure (Lanczos 1950): from a random start without its mean, each step multiplies by L and takes away what lies
 * along the vectors before; the coefficients form a tridiagonal matrix whose smallest eigenvalue comes down to λ₂. With
 * as many steps as judges it is exact, up to {@value #MOST_STEPS} steps are made. The eigenvalue is found by bisection,
 * counting negative pivots (Sturm).
 */
final class Lanczos {
    private static final int MOST_STEPS = 120;
    private static final int BISECTIONS = 80;

    private final double[] diagonal;
    private final double[] beside;

    private Lanczos(double[] diagonal, double[] beside) {
        this.diagonal = diagonal;
        this.beside = beside;
    }

    static double lambda2(Laplacian laplacian, long seed) {
        var judges = laplacian.judges();
        var steps = Math.min(judges - 1, MOST_STEPS);
        var random = new SplittableRandom(seed);
        var vectors = new ArrayList<double[]>();
        var vector = random.doubles(judges, -1, 1).toArray();
        var diagonal = new double[steps];
        var beside = new double[steps];
        var largest = 0.0;
        for (var step = 0; step < steps; step++) {
            // twice is enough (Parlett 1980): rounding leaves a little of the old directions the first time
            for (var pass = 0; pass < 2; pass++) {
                withoutMean(vector);
                vectors.forEach(before -> subtract(vector, dot(vector, before), before));
            }
            var length = Math.sqrt(dot(vector, vector));
            if (step > 0 && length <= 1e-10 * largest) {
                return new Lanczos(Arrays.copyOf(diagonal, step), beside).smallest();
            }
            beside[step] = step == 0 ? 0 : length;
            var unit = new double[judges];
            for (var j = 0; j < judges; j++) {
                unit[j] = vector[j] / length;
            }
            vectors.add(unit);
            laplacian.times(unit, 1, vector);
            diagonal[step] = dot(vector, unit);
            largest = Math.max(largest, diagonal[step] + beside[step]);
        }
        return new Lanczos(diagonal, beside).smallest();
    }

    private double smallest() {
        var low = 0.0;
        var high = diagonal[0];
        for (var n = 0; n < BISECTIONS; n++) {
            var middle = (low + high) / 2;
            if (hasBelow(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    private boolean hasBelow(double value) {
        var pivot = 1.0;
        for (var n = 0; n < diagonal.length; n++) {
            pivot = diagonal[n] - value - beside[n] * beside[n] / pivot;
            if (pivot < 0) {
                return true;
            }
            if (pivot == 0) {
                pivot = Double.MIN_NORMAL;
            }
        }
        return false;
    }

    private static void withoutMean(double[] vector) {
        var sum = 0.0;
        for (var value : vector) {
            sum += value;
        }
        for (var j = 0; j < vector.length; j++) {
            vector[j] -= sum / vector.length;
        }
    }

    private static void subtract(double[] vector, double factor, double[] other) {
        for (var j = 0; j < vector.length; j++) {
            vector[j] -= factor * other[j];
        }
    }

    private static double dot(double[] some, double[] others) {
        var sum = 0.0;
        for (var j = 0; j < some.length; j++) {
            sum += some[j] * others[j];
        }
        return sum;
    }
}
