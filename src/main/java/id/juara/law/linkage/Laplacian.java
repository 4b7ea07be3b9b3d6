package id.juara.law.linkage;

import java.util.Arrays;

/**
 * The weighted concurrence Laplacian L = diag(m) − N' diag(1/n) N of judges who read the same submissions: m readings
 * of each judge, n of each submission, N which judge reads which submission (Bailey and Cameron, "Using graphs to find
 * the best block designs", arXiv 1111.3768). Its null space is the constants, once for each component.
 */
final class Laplacian {
    private final int[][] readers;
    private final int judges;

    Laplacian(JudgeGraph graph) {
        this.readers = graph.readers();
        this.judges = graph.judges();
    }

    int judges() {
        return judges;
    }

    /** What each judge's readings tell of him alone: m less the sum of 1/n over his submissions. */
    double[] diagonal() {
        var diagonal = new double[judges];
        for (var together : readers) {
            for (var j : together) {
                diagonal[j] += 1 - 1.0 / together.length;
            }
        }
        return diagonal;
    }

    /** L as a square of numbers. */
    double[][] dense() {
        var dense = new double[judges][judges];
        for (var together : readers) {
            var share = 1.0 / together.length;
            for (var j : together) {
                var row = dense[j];
                for (var k : together) {
                    row[k] -= share;
                }
                row[j] += 1;
            }
        }
        return dense;
    }

    /** L times so many vectors that lie side by side: entry v of judge j is at j · width + v. */
    void times(double[] vectors, int width, double[] product) {
        Arrays.fill(product, 0);
        var mean = new double[width];
        for (var together : readers) {
            Arrays.fill(mean, 0);
            for (var j : together) {
                for (var v = 0; v < width; v++) {
                    mean[v] += vectors[j * width + v];
                }
            }
            for (var v = 0; v < width; v++) {
                mean[v] /= together.length;
            }
            for (var j : together) {
                for (var v = 0; v < width; v++) {
                    product[j * width + v] += vectors[j * width + v] - mean[v];
                }
            }
        }
    }
}
