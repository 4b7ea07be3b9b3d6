package id.juara.law.crossed;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * Variances by the method of moments, in time that grows with the readings only: the start of the search for better ones,
 * and the estimate for fields too large for that.
 *
 * <p>Procedure. For every way to group the readings (all together, by each factor) take U = Σ (y − mean of its group)².
 * Source h adds to the expectation of U its variance times n − Σ over groups of Σ over levels of (how often the level
 * occurs in the group)² / size of the group. Solve as many equations as there are variances; cut at 0. Gao and Owen
 * (2017), Electron. J. Stat. 11:1235.
 */
final class Moments {
    private static final double LEAST_SHARE = 1e-3;

    private Moments() {}

    /** Where the moments do not tell the sources apart, each gets an equal part of the whole. */
    static Variances of(Design design, double[] total) {
        var groupings = new ArrayList<>(design.factors);
        groupings.add(new Factor(null, 1, new int[total.length]));
        var sources = new ArrayList<>(design.factors);
        sources.add(new Factor(null, total.length, sequence(total.length)));
        var equations = new double[groupings.size()][];
        for (var g = 0; g < groupings.size(); g++) {
            equations[g] = new double[sources.size() + 1];
            var order = order(groupings.get(g));
            for (var h = 0; h < sources.size(); h++) {
                equations[g][h] =
                        groupings.get(g) == sources.get(h) ? 0 : coefficient(groupings.get(g), order, sources.get(h));
            }
            equations[g][sources.size()] = within(groupings.get(g), total);
        }
        var whole = equations[groupings.size() - 1][sources.size()] / Math.max(1, total.length - 1);
        var variance = solved(equations);
        var told = Arrays.stream(variance).allMatch(Double::isFinite) && variance[variance.length - 1] > 0;
        var ratio = new double[design.factors.size()];
        if (!told) {
            Arrays.fill(ratio, 1);
            return Variances.of(design, ratio, whole / (ratio.length + 1));
        }
        var residual = Math.max(variance[ratio.length], LEAST_SHARE * whole);
        for (var f = 0; f < ratio.length; f++) {
            ratio[f] = Math.max(0, variance[f]) / residual;
        }
        return Variances.of(design, ratio, residual);
    }

    private static int[] sequence(int size) {
        var sequence = new int[size];
        Arrays.setAll(sequence, r -> r);
        return sequence;
    }

    private static double within(Factor grouping, double[] total) {
        var sum = new double[grouping.levels() + 1];
        var size = new int[sum.length];
        for (var r = 0; r < total.length; r++) {
            sum[group(grouping, r)] += total[r];
            size[group(grouping, r)]++;
        }
        var within = 0.0;
        for (var r = 0; r < total.length; r++) {
            var off = total[r] - sum[group(grouping, r)] / size[group(grouping, r)];
            within += off * off;
        }
        return within;
    }

    /** Readings without a level form a group of their own, the last. */
    private static int group(Factor grouping, int reading) {
        var level = grouping.of()[reading];
        return level == Factor.NONE ? grouping.levels() : level;
    }

    private static double coefficient(Factor grouping, int[] order, Factor source) {
        var times = new int[source.levels()];
        var coefficient = 0.0;
        for (int from = 0, to; from < order.length; from = to) {
            var squares = 0.0;
            var belonging = 0;
            for (to = from; to < order.length && group(grouping, order[to]) == group(grouping, order[from]); to++) {
                var level = source.of()[order[to]];
                if (level != Factor.NONE) {
                    belonging++;
                    squares += 2 * times[level]++ + 1;
                }
            }
            for (var r = from; r < to; r++) {
                if (source.of()[order[r]] != Factor.NONE) {
                    times[source.of()[order[r]]] = 0;
                }
            }
            coefficient += belonging - squares / (to - from);
        }
        return coefficient;
    }

    private static int[] order(Factor grouping) {
        var next = new int[grouping.levels() + 2];
        for (var r = 0; r < grouping.of().length; r++) {
            next[group(grouping, r) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        var order = new int[grouping.of().length];
        for (var r = 0; r < order.length; r++) {
            order[next[group(grouping, r)]++] = r;
        }
        return order;
    }

    /** Gauss's elimination; figures that are not finite where the equations do not tell the unknowns apart. */
    private static double[] solved(double[][] equations) {
        var size = equations.length;
        for (var p = 0; p < size; p++) {
            var best = p;
            for (var i = p + 1; i < size; i++) {
                best = Math.abs(equations[i][p]) > Math.abs(equations[best][p]) ? i : best;
            }
            var pivot = equations[best];
            equations[best] = equations[p];
            equations[p] = pivot;
            for (var i = 0; i < size; i++) {
                var times = i == p ? 0 : equations[i][p] / pivot[p];
                for (var j = p; j <= size && i != p; j++) {
                    equations[i][j] -= times * pivot[j];
                }
            }
        }
        var solution = new double[size];
        Arrays.setAll(solution, i -> equations[i][size] / equations[i][i]);
        return solution;
    }
}
