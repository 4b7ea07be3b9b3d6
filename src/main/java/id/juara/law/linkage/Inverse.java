package id.juara.law.linkage;

/** The inverse of a symmetric positive definite matrix. */
final class Inverse {
    private Inverse() {}

    /**
     * Turns the matrix into its inverse where it stands, by Gauss and Jordan's elimination without exchanges, which
     * positive definite matrices do not need (Higham, "Accuracy and Stability of Numerical Algorithms", 2002, chapter
     * 14.4). The work goes along rows: n³ multiplications.
     */
    static double[][] of(double[][] matrix) {
        var n = matrix.length;
        for (var k = 0; k < n; k++) {
            var pivotRow = matrix[k];
            var pivot = 1 / pivotRow[k];
            pivotRow[k] = 1;
            scale(pivotRow, pivot);
            for (var i = 0; i < n; i++) {
                if (i != k) {
                    var row = matrix[i];
                    var factor = row[k];
                    row[k] = 0;
                    subtract(row, factor, pivotRow);
                }
            }
        }
        return matrix;
    }

    private static void scale(double[] row, double factor) {
        for (var c = 0; c < row.length; c++) {
            row[c] *= factor;
        }
    }

    private static void subtract(double[] row, double factor, double[] other) {
        for (var c = 0; c < row.length; c++) {
            row[c] -= factor * other[c];
        }
    }
}
