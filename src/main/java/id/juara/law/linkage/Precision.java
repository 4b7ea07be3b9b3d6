package id.juara.law.linkage;

/**
 * How surely judges can be compared in severity through the submissions they share, each submission's quality being
 * unknown.
 *
 * <p>The variance of the difference of judges j and k is σ² · R, σ² the variance of one reading, R = L⁺jj + L⁺kk − 2
 * L⁺jk their effective resistance in the {@link Laplacian} L. Up to {@value #MOST_DENSE} judges R is worked out exactly
 * from the dense inverse; beyond, it is estimated ({@link Probes}).
 *
 * @param components groups of judges that cannot be compared with each other at all; one is sound
 * @param lambda2 the second smallest eigenvalue of L: 0 where there are several components; infinite for a judge alone
 * @param rms root of the mean of R over all pairs of judges, in units of σ; infinite where there are several components
 * @param max root of the largest R, in units of σ; infinite where there are several components
 */
public record Precision(int components, double lambda2, double rms, double max) {
    static final int MOST_DENSE = 2000;
    /** Where to start from decides nothing but the last digits. */
    private static final long SEED = 1;

    /** The precision of the judges who read so. */
    public static Precision of(JudgeGraph graph) {
        return of(graph, MOST_DENSE);
    }

    static Precision of(JudgeGraph graph, int mostDense) {
        var components = graph.components();
        if (components > 1) {
            return new Precision(components, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        var judges = graph.judges();
        if (judges < 2) {
            return new Precision(components, Double.POSITIVE_INFINITY, 0, 0);
        }
        var laplacian = new Laplacian(graph);
        var lambda2 = Lanczos.lambda2(laplacian, SEED);
        if (judges > mostDense) {
            var probes = new Probes(laplacian, SEED);
            return new Precision(components, lambda2, rms(probes.trace(), judges), Math.sqrt(probes.largest()));
        }
        var inverse = inverse(laplacian);
        return new Precision(components, lambda2, rms(trace(inverse) - 1, judges), Math.sqrt(largest(inverse)));
    }

    /** (L + 11'/J)⁻¹, which is L⁺ + 11'/J: of the same resistances, and a trace greater by one. */
    private static double[][] inverse(Laplacian laplacian) {
        var matrix = laplacian.dense();
        for (var row : matrix) {
            for (var k = 0; k < row.length; k++) {
                row[k] += 1.0 / row.length;
            }
        }
        return Inverse.of(matrix);
    }

    /** The resistances of all J(J − 1)/2 pairs add up to J times the trace of L⁺, since its rows add up to 0. */
    private static double rms(double trace, int judges) {
        return Math.sqrt(2 * trace / (judges - 1));
    }

    private static double trace(double[][] matrix) {
        var sum = 0.0;
        for (var j = 0; j < matrix.length; j++) {
            sum += matrix[j][j];
        }
        return sum;
    }

    private static double largest(double[][] inverse) {
        var largest = 0.0;
        for (var j = 0; j < inverse.length; j++) {
            for (var k = 0; k < j; k++) {
                largest = Math.max(largest, inverse[j][j] + inverse[k][k] - 2 * inverse[j][k]);
            }
        }
        return largest;
    }
}
