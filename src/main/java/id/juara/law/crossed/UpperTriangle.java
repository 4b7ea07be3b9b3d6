package id.juara.law.crossed;

import java.util.Arrays;

/**
 * The inverse root of a symmetric positive definite matrix: S = R'R with R upper triangular (Cholesky), and M = R⁻¹, so
 * that S⁻¹ = M M'.
 *
 * <p>Procedure. Rows are worked off in panels that stay in the processor's cache; whatever is subtracted from a row is
 * subtracted from all its columns at once, four rows at a time, so that the machine may work on several columns in one
 * step without changing any sum. (1) Factor a panel, subtract it from all rows below; next panel. (2) Invert from the last
 * panel up: row i of M is (eᵢ − Σ R[i][k] · M[k] over k > i) / R[i][i]. Golub and Van Loan, Matrix Computations, 4.2.
 */
final class UpperTriangle {
    private static final int PANEL = 48;

    private UpperTriangle() {}

    /**
     * Puts M in the place of S, of which only the upper half is read and whose lower half is zero; gives ln det S.
     *
     * @throws ArithmeticException where S is not positive definite
     */
    static double invertRoot(double[][] s) {
        var logDeterminant = factor(s);
        invert(s);
        return logDeterminant;
    }

    private static double factor(double[][] s) {
        var log = 0.0;
        for (var from = 0; from < s.length; from += PANEL) {
            var to = Math.min(from + PANEL, s.length);
            for (var p = from; p < to; p++) {
                for (var q = from; q < p; q++) {
                    subtract(s[p], p, s[q][p], s[q]);
                }
                var pivot = s[p][p];
                if (!(pivot > 0)) {
                    throw new ArithmeticException("not positive definite");
                }
                log += StrictMath.log(pivot);
                scale(s[p], p, 1 / Math.sqrt(pivot));
            }
            for (var i = to; i < s.length; i++) {
                var q = from;
                for (; q + 3 < to; q += 4) {
                    subtract(
                            s[i],
                            i,
                            s[q][i],
                            s[q],
                            s[q + 1][i],
                            s[q + 1],
                            s[q + 2][i],
                            s[q + 2],
                            s[q + 3][i],
                            s[q + 3]);
                }
                for (; q < to; q++) {
                    subtract(s[i], i, s[q][i], s[q]);
                }
            }
        }
        return log;
    }

    private static void invert(double[][] s) {
        var size = s.length;
        for (var from = (size - 1) / PANEL * PANEL; from >= 0; from -= PANEL) {
            var to = Math.min(from + PANEL, size);
            var root = new double[to - from][];
            for (var i = from; i < to; i++) {
                root[i - from] = s[i].clone();
                Arrays.fill(s[i], i, size, 0);
                s[i][i] = 1;
            }
            var k = to;
            for (; k + 3 < size; k += 4) {
                for (var i = from; i < to; i++) {
                    var r = root[i - from];
                    subtract(s[i], k, r[k], s[k], r[k + 1], s[k + 1], r[k + 2], s[k + 2], r[k + 3], s[k + 3]);
                }
            }
            for (; k < size; k++) {
                for (var i = from; i < to; i++) {
                    subtract(s[i], k, root[i - from][k], s[k]);
                }
            }
            for (var i = to - 1; i >= from; i--) {
                for (var q = i + 1; q < to; q++) {
                    subtract(s[i], q, root[i - from][q], s[q]);
                }
                scale(s[i], i, 1 / root[i - from][i]);
            }
        }
    }

    private static void scale(double[] row, int from, double by) {
        for (var j = from; j < row.length; j++) {
            row[j] *= by;
        }
    }

    private static void subtract(double[] row, int from, double a, double[] first) {
        for (var j = from; j < row.length; j++) {
            row[j] -= a * first[j];
        }
    }

    private static void subtract(
            double[] row,
            int from,
            double a,
            double[] first,
            double b,
            double[] second,
            double c,
            double[] third,
            double d,
            double[] fourth) {
        for (var j = from; j < row.length; j++) {
            row[j] -= (a * first[j] + b * second[j]) + (c * third[j] + d * fourth[j]);
        }
    }
}
