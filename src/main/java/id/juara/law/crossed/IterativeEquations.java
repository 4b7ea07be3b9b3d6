package id.juara.law.crossed;

/**
 * The mixed-model equations without ever holding S: by conjugate gradients, each round in time that grows with the readings.
 *
 * <p>The solution is that of {@link DenseEquations} to some eleven digits. Variances are approximate: S⁻¹ is taken as one
 * over S's diagonal, right where judges share few submissions with any single other judge, as in a large field dealt at
 * random, and given the mean. Hestenes and Stiefel (1952), preconditioned by the diagonal (Jacobi).
 */
final class IterativeEquations extends Equations {
    private static final double STILL = 1e-12;
    private static final int PATIENCE = 20;
    private final double[] columnWeight; // X'X on its diagonal, which is also what a column has in common with the mean
    private final double[] diagonal;

    IterativeEquations(Design design, double[] ratio) {
        super(design, ratio);
        this.columnWeight = new double[design.columns()];
        for (var r = 0; r < design.readings(); r++) {
            for (var f = 0; f < design.factors.size(); f++) {
                var column = f == design.absorbed ? Factor.NONE : design.column(f, r);
                if (column != Factor.NONE) {
                    columnWeight[column] += design.weight[r];
                }
            }
            columnWeight[design.mean] += design.weight[r];
        }
        this.diagonal = columnWeight.clone();
        for (var a = 0; a < design.levels(); a++) {
            for (var p = design.start[a]; p < design.start[a + 1]; p++) {
                diagonal[design.column[p]] -= share[a] * design.met[p] * design.met[p];
            }
        }
        for (var c = 0; c < diagonal.length; c++) {
            diagonal[c] = diagonal[c] * root[c] * root[c] + (c == design.mean ? 0 : 1);
        }
    }

    @Override
    double[] solveColumns(double[] right) {
        var solution = new double[right.length];
        var left = right.clone();
        var direction = new double[right.length];
        for (var c = 0; c < right.length; c++) {
            direction[c] = left[c] / diagonal[c];
        }
        var length = Sum.product(left, direction);
        var still = length * STILL * STILL;
        var least = length;
        var idle = 0; // rounds without progress: all that rounding lets one reach is reached
        while (length > still && idle < PATIENCE) {
            var image = image(direction);
            var step = length / Sum.product(direction, image);
            var next = 0.0;
            for (var c = 0; c < right.length; c++) {
                solution[c] += step * direction[c];
                left[c] -= step * image[c];
                next += left[c] * left[c] / diagonal[c];
            }
            for (var c = 0; c < right.length; c++) {
                direction[c] = left[c] / diagonal[c] + next / length * direction[c];
            }
            length = next;
            idle = next < least ? 0 : idle + 1;
            least = Math.min(least, next);
        }
        return solution;
    }

    private double[] image(double[] vector) {
        var columns = vector.clone();
        var image = new double[vector.length];
        for (var c = 0; c < columns.length; c++) {
            columns[c] *= root[c];
        }
        for (var c = 0; c < design.mean; c++) {
            image[c] = columnWeight[c] * (columns[c] + columns[design.mean]);
            image[design.mean] += columnWeight[c] * columns[c];
        }
        image[design.mean] += columnWeight[design.mean] * columns[design.mean];
        if (design.factors.size() > 2) {
            meetEachOther(columns, image);
        }
        for (var a = 0; a < design.levels(); a++) {
            spread(a, -share[a] * gather(a, columns), image);
        }
        for (var c = 0; c < image.length; c++) {
            image[c] = image[c] * root[c] + (c == design.mean ? 0 : vector[c]);
        }
        return image;
    }

    /** What columns of different factors have in common. */
    private void meetEachOther(double[] columns, double[] image) {
        for (var r = 0; r < design.readings(); r++) {
            for (var f = 0; f < design.factors.size(); f++) {
                for (var g = 0; g < f; g++) {
                    var one = f == design.absorbed ? Factor.NONE : design.column(f, r);
                    var other = g == design.absorbed ? Factor.NONE : design.column(g, r);
                    if (one != Factor.NONE && other != Factor.NONE) {
                        image[one] += design.weight[r] * columns[other];
                        image[other] += design.weight[r] * columns[one];
                    }
                }
            }
        }
    }

    @Override
    double square(int[] columns, double[] value, int count, boolean givenMean) {
        var sum = 0.0;
        for (var p = 0; p < count; p++) {
            sum += columns[p] == design.mean ? 0 : value[p] * value[p] / diagonal[columns[p]];
        }
        return sum;
    }
}
