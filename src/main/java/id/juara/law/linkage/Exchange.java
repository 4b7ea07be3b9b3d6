package id.juara.law.linkage;

/**
 * What it is worth to let another judge read a submission instead of one of its readers.
 *
 * <p>The mean resistance grows with trace (L + I)⁻¹: the I stands for a little that is known of each judge beforehand,
 * without which two components would be infinitely far apart and no exchange better than another. To first order an
 * exchange that changes L by Δ lowers it by the sum of the products of the entries of (L + I)⁻² and Δ. Since the
 * function is convex that is never too little, so a step has to be tried before it is kept.
 */
public final class Exchange {
    private final double[][] slope;
    private final double trace;

    public Exchange(JudgeGraph graph) {
        var matrix = new Laplacian(graph).dense();
        for (var j = 0; j < matrix.length; j++) {
            matrix[j][j] += 1;
        }
        var inverse = Inverse.of(matrix);
        var sum = 0.0;
        for (var j = 0; j < inverse.length; j++) {
            sum += inverse[j][j];
        }
        this.trace = sum;
        this.slope = squared(inverse);
    }

    /** trace (L + I)⁻¹: what exchanges are to lower. */
    public double trace() {
        return trace;
    }

    /**
     * By how much the trace falls, to first order, when {@code in} reads what {@code readers} read, in place of {@code
     * out}.
     */
    public double gain(int[] readers, int out, int in) {
        var withOthers = 0.0;
        for (var reader : readers) {
            if (reader != out) {
                withOthers += slope[in][reader] - slope[out][reader];
            }
        }
        var share = 1.0 / readers.length;
        return (1 - share) * (slope[in][in] - slope[out][out]) - 2 * share * withOthers;
    }

    private static double[][] squared(double[][] matrix) {
        var n = matrix.length;
        var squared = new double[n][n];
        for (var i = 0; i < n; i++) {
            for (var k = 0; k < n; k++) {
                var factor = matrix[i][k];
                var row = matrix[k];
                for (var c = 0; c < n; c++) {
                    squared[i][c] += factor * row[c];
                }
            }
        }
        return squared;
    }
}
