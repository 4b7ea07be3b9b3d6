package id.juara.law.crossed;

import java.util.Arrays;

/**
 * Henderson's mixed-model equations for given variance ratios.
 *
 * <p>A reading is mean + one level of each factor + error; the levels of factor f vary with ratio[f] times the error's
 * variance; ratio 0 takes a factor out. Procedure. (1) Absorb: level a of the absorbed factor with readings' weight nₐ gets
 * the share ωₐ = ratio / (1 + ratio · nₐ), and leaves S = T (X'X − Σ ωₐ kₐ kₐ') T + I on the columns, where kₐ holds the
 * columns that a meets and T the root of each column's ratio (the mean: T = 1, and no 1 added). (2) Solve S for the
 * columns. (3) Level a is ωₐ · (what is left of its readings' sum). Variances of prediction follow in the same way: a
 * combination of levels varies by Σ cₐ² ωₐ plus the columns' part through S⁻¹, times the error's variance.
 *
 * <p>Henderson (1975), Biometrics 31:423; the form with T is that of Bates et al. (2015), J. Stat. Softw. 67(1), and
 * stands ratio 0 without a special case.
 */
abstract class Equations {
    final Design design;
    final double[] ratio;
    final double[] root; // T
    final double[] share; // ω

    Equations(Design design, double[] ratio) {
        this.design = design;
        this.ratio = ratio.clone();
        this.root = new double[design.columns()];
        this.share = new double[design.levels()];
        for (var f = 0; f < design.factors.size(); f++) {
            if (f != design.absorbed) {
                var levels = design.factors.get(f).levels();
                Arrays.fill(root, design.offset[f], design.offset[f] + levels, Math.sqrt(ratio[f]));
            }
        }
        root[design.mean] = 1;
        for (var a = 0; a < share.length; a++) {
            share[a] = ratio[design.absorbed] / (1 + ratio[design.absorbed] * design.levelWeight[a]);
        }
    }

    /** The solution of S x = right. */
    abstract double[] solveColumns(double[] right);

    /** x' S⁻¹ x for a vector that holds {@code value} in the first {@code count} of {@code columns}. */
    abstract double square(int[] columns, double[] value, int count, boolean givenMean);

    /** Splits figures, one a reading, into mean, levels and rest. */
    final Effects solve(double[] figure) {
        var sums = new double[design.levels()];
        var right = new double[design.columns()];
        var absorbed = design.factors.get(design.absorbed).of();
        for (var r = 0; r < figure.length; r++) {
            var weighted = design.weight[r] * figure[r];
            sums[absorbed[r]] += weighted;
            right[design.mean] += weighted;
            for (var f = 0; f < design.factors.size(); f++) {
                var column = f == design.absorbed ? Factor.NONE : design.column(f, r);
                if (column != Factor.NONE) {
                    right[column] += weighted;
                }
            }
        }
        for (var a = 0; a < sums.length; a++) {
            spread(a, -share[a] * sums[a], right);
        }
        var columns = unscaled(solveColumns(scaled(right)));
        var level = new double[design.factors.size()][];
        for (var f = 0; f < level.length; f++) {
            level[f] = new double[design.factors.get(f).levels()];
            if (f != design.absorbed) {
                System.arraycopy(columns, design.offset[f], level[f], 0, level[f].length);
            }
        }
        for (var a = 0; a < sums.length; a++) {
            level[design.absorbed][a] = share[a] * (sums[a] - gather(a, columns));
        }
        return new Effects(columns[design.mean], level, rest(figure, columns[design.mean], level));
    }

    private double[] rest(double[] figure, double mean, double[][] level) {
        var rest = new double[figure.length];
        for (var r = 0; r < figure.length; r++) {
            rest[r] = figure[r] - mean;
            for (var f = 0; f < level.length; f++) {
                var one = design.factors.get(f).of()[r];
                rest[r] -= one == Factor.NONE ? 0 : level[f][one];
            }
        }
        return rest;
    }

    /**
     * The variance of the mean of some levels' predictions, over the error's variance.
     *
     * @param levels may name a level more than once, one after the other
     * @param givenMean as if the overall mean were known, as lme4 tells it
     */
    final double variance(int factor, boolean givenMean, int... levels) {
        var weight = 1.0 / levels.length;
        if (factor != design.absorbed) {
            var columns = levels.clone();
            var value = new double[levels.length];
            for (var i = 0; i < levels.length; i++) {
                columns[i] += design.offset[factor];
                value[i] = weight * root[columns[i]];
            }
            return square(columns, value, levels.length, givenMean);
        }
        if (levels.length == 1) {
            var times = share[levels[0]];
            return times + times * times * ofLevel(levels[0], givenMean);
        }
        var own = 0.0;
        var sum = new double[design.columns()];
        for (var i = 0; i < levels.length; ) {
            var level = levels[i];
            var times = 0.0;
            for (; i < levels.length && levels[i] == level; i++) {
                times += weight;
            }
            own += times * times * share[level];
            spread(level, -times * share[level], sum);
        }
        var columns = new int[sum.length];
        var value = new double[sum.length];
        var count = 0;
        for (var c = 0; c < sum.length; c++) {
            if (sum[c] != 0) {
                columns[count] = c;
                value[count++] = sum[c] * root[c];
            }
        }
        return own + square(columns, value, count, givenMean);
    }

    /** k' T S⁻¹ T k of one absorbed level. */
    final double ofLevel(int level, boolean givenMean) {
        var from = design.start[level];
        var count = design.start[level + 1] - from;
        var columns = new int[count];
        var value = new double[count];
        for (var p = 0; p < count; p++) {
            columns[p] = design.column[from + p];
            value[p] = design.met[from + p] * root[columns[p]];
        }
        return square(columns, value, count, givenMean);
    }

    /** The predictions' covariance of one factor's levels times a vector, over the error's variance. */
    final double[] covarianceTimes(int factor, double[] vector) {
        var right = new double[design.columns()];
        if (factor != design.absorbed) {
            System.arraycopy(vector, 0, right, design.offset[factor], vector.length);
            var columns = unscaled(solveColumns(scaled(right)));
            return Arrays.copyOfRange(columns, design.offset[factor], design.offset[factor] + vector.length);
        }
        for (var a = 0; a < vector.length; a++) {
            spread(a, share[a] * vector[a], right);
        }
        var columns = unscaled(solveColumns(scaled(right)));
        var product = new double[vector.length];
        for (var a = 0; a < vector.length; a++) {
            product[a] = share[a] * (vector[a] + gather(a, columns));
        }
        return product;
    }

    /** Adds {@code times} the columns that an absorbed level meets. */
    final void spread(int level, double times, double[] columns) {
        for (var p = design.start[level]; p < design.start[level + 1]; p++) {
            columns[design.column[p]] += times * design.met[p];
        }
    }

    /** The sum of the columns that an absorbed level meets. */
    final double gather(int level, double[] columns) {
        var sum = 0.0;
        for (var p = design.start[level]; p < design.start[level + 1]; p++) {
            sum += design.met[p] * columns[design.column[p]];
        }
        return sum;
    }

    private double[] scaled(double[] columns) {
        for (var c = 0; c < columns.length; c++) {
            columns[c] *= root[c];
        }
        return columns;
    }

    private double[] unscaled(double[] columns) {
        return scaled(columns);
    }
}
