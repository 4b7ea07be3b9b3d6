package id.juara.law.crossed;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** The mixed-model equations with S held whole and its root inverted: exact, for up to some thousand columns. */
final class DenseEquations extends Equations {
    private final double[][] m; // S⁻¹ = M M', M upper triangular; the mean is the last column
    private final double logDeterminant;
    private final double[] sum;

    DenseEquations(Design design, double[] ratio) {
        super(design, ratio);
        this.m = columns();
        this.sum = new double[m.length];
        var log = UpperTriangle.invertRoot(m);
        for (var weight : design.levelWeight) {
            log += StrictMath.log(1 + ratio[design.absorbed] * weight);
        }
        this.logDeterminant = log;
    }

    private double[][] columns() {
        var s = new double[design.columns()][design.columns()];
        var count = design.factors.size();
        var met = new int[count + 1];
        for (var r = 0; r < design.readings(); r++) {
            var some = 0;
            for (var f = 0; f < count; f++) {
                var column = f == design.absorbed ? Factor.NONE : design.column(f, r);
                if (column != Factor.NONE) {
                    met[some++] = column;
                }
            }
            met[some++] = design.mean;
            for (var p = 0; p < some; p++) {
                for (var q = p; q < some; q++) {
                    s[met[p]][met[q]] += design.weight[r];
                }
            }
        }
        for (var a = 0; a < design.levels(); a++) {
            for (var p = design.start[a]; p < design.start[a + 1]; p++) {
                for (var q = p; q < design.start[a + 1]; q++) {
                    var row = Math.min(design.column[p], design.column[q]);
                    var column = Math.max(design.column[p], design.column[q]);
                    s[row][column] -= share[a] * design.met[p] * design.met[q];
                }
            }
        }
        for (var i = 0; i < s.length; i++) {
            for (var j = i; j < s.length; j++) {
                s[i][j] *= root[i] * root[j];
            }
            s[i][i] += i == design.mean ? 0 : 1;
        }
        return s;
    }

    /** ln of the determinant of all equations, the absorbed ones among them. */
    double logDeterminant() {
        return logDeterminant;
    }

    @Override
    double[] solveColumns(double[] right) {
        var half = new double[right.length];
        for (var i = 0; i < right.length; i++) {
            add(i, right[i], half);
        }
        var solution = new double[right.length];
        for (var i = 0; i < right.length; i++) {
            solution[i] = row(i, half);
        }
        return solution;
    }

    @Override
    double square(int[] columns, double[] value, int count, boolean givenMean) {
        Arrays.fill(sum, 0);
        for (var p = 0; p < count; p++) {
            add(columns[p], value[p], sum);
        }
        return length(sum, 0, givenMean);
    }

    /** The trace of Z'PZ for one factor: how much its levels would vary by error alone, over the error's variance. */
    double trace(int factor) {
        var trace = 0.0;
        if (factor == design.absorbed) {
            for (var a = 0; a < design.levels(); a++) {
                var left = 1 + ratio[factor] * design.levelWeight[a];
                trace += design.levelWeight[a] / left - ofLevel(a, false) / (left * left);
            }
            return trace;
        }
        for (var level = 0; level < design.factors.get(factor).levels(); level++) {
            trace += (1 - length(m[design.offset[factor] + level], design.offset[factor] + level, false))
                    / ratio[factor];
        }
        return trace;
    }

    /**
     * One draw of how far the truth may lie from the predictions, for an error of variance 1.
     *
     * @param normal independent standard normal figures
     * @return by factor, by level
     */
    double[][] deviations(DoubleSupplier normal) {
        var half = new double[m.length];
        for (var i = 0; i < half.length; i++) {
            half[i] = normal.getAsDouble();
        }
        var columns = new double[m.length];
        for (var i = 0; i < columns.length; i++) {
            columns[i] = root[i] * row(i, half);
        }
        var deviations = new double[design.factors.size()][];
        for (var f = 0; f < deviations.length; f++) {
            deviations[f] = new double[design.factors.get(f).levels()];
            for (var level = 0; level < deviations[f].length; level++) {
                deviations[f][level] = f == design.absorbed
                        ? Math.sqrt(share[level]) * normal.getAsDouble() - share[level] * gather(level, columns)
                        : columns[design.offset[f] + level];
            }
        }
        return deviations;
    }

    private void add(int i, double times, double[] to) {
        var row = m[i];
        for (var j = i; j < row.length; j++) {
            to[j] += times * row[j];
        }
    }

    private double row(int i, double[] vector) {
        var row = m[i];
        var product = 0.0;
        for (var j = i; j < row.length; j++) {
            product += row[j] * vector[j];
        }
        return product;
    }

    private double length(double[] vector, int from, boolean givenMean) {
        var to = givenMean ? vector.length - 1 : vector.length;
        var length = 0.0;
        for (var j = from; j < to; j++) {
            length += vector[j] * vector[j];
        }
        return length;
    }
}
