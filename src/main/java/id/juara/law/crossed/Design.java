package id.juara.law.crossed;

import id.juara.law.crossed.Factor.Effect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which effects a reading is the sum of: the mean, and one level of each factor; each reading with a weight.
 *
 * <p>The larger of submissions and judges is to be <em>absorbed</em>: its levels meet no other level of their own kind, so
 * that each is solved by one division. The levels of the other factors are the <em>columns</em> 0, 1, …, the mean is the
 * last. For every absorbed level the design keeps which columns it meets, and with which weight.
 */
final class Design {
    final List<Factor> factors;
    final int absorbed; // which of the factors
    final int[] offset; // first column of each factor that is not absorbed
    final int mean; // the mean's column
    final double[] weight; // of each reading
    final double[] levelWeight; // summed over the readings of each absorbed level
    final int[] start; // the columns that level a meets are column[start[a]] to column[start[a + 1]]
    final int[] column;
    final double[] met;

    private Design(List<Factor> factors, double[] weight) {
        this.factors = factors;
        this.weight = weight;
        this.absorbed = factors.size() > 1
                        && factors.get(1).levels() > factors.get(0).levels()
                        && factors.get(1).effect() == Effect.JUDGE
                ? 1
                : 0;
        this.offset = new int[factors.size()];
        var columns = 0;
        for (var f = 0; f < factors.size(); f++) {
            offset[f] = columns;
            columns += f == absorbed ? 0 : factors.get(f).levels();
        }
        this.mean = columns;
        var levels = factors.get(absorbed).levels();
        this.levelWeight = new double[levels];
        this.start = new int[levels + 1];
        var most = weight.length * (factors.size() - 1) + levels;
        var columnsMet = new int[most];
        var weightsMet = new double[most];
        meet(columnsMet, weightsMet);
        this.column = Arrays.copyOf(columnsMet, start[levels]);
        this.met = Arrays.copyOf(weightsMet, start[levels]);
    }

    /** Submissions, judges and, where there are any, strata. */
    static Design crossed(Readings readings) {
        return of(withStratum(readings, readings.bySubmission(), readings.byJudge()), ones(readings.size()));
    }

    /** The same without strata, each reading with its weight. */
    static Design crossed(Readings readings, double[] weight) {
        return of(List.of(readings.bySubmission(), readings.byJudge()), weight);
    }

    /** As if all judges were alike. */
    static Design withoutJudges(Readings readings) {
        return of(withStratum(readings, readings.bySubmission()), ones(readings.size()));
    }

    static Design of(List<Factor> factors, double[] weight) {
        return new Design(List.copyOf(factors), weight);
    }

    private static List<Factor> withStratum(Readings readings, Factor... factors) {
        var all = new ArrayList<>(List.of(factors));
        if (readings.strata().size() > 1) {
            all.add(readings.byStratum());
        }
        return all;
    }

    static double[] ones(int size) {
        var ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    int readings() {
        return weight.length;
    }

    /** How many columns there are, the mean's among them. */
    int columns() {
        return mean + 1;
    }

    int levels() {
        return levelWeight.length;
    }

    /** The column of a reading in a factor that is not absorbed, or {@link Factor#NONE}. */
    int column(int factor, int reading) {
        var level = factors.get(factor).of()[reading];
        return level == Factor.NONE ? Factor.NONE : offset[factor] + level;
    }

    /** Which factor stands for that effect, or -1. */
    int factor(Effect effect) {
        for (var f = 0; f < factors.size(); f++) {
            if (factors.get(f).effect() == effect) {
                return f;
            }
        }
        return -1;
    }

    private void meet(int[] columnsMet, double[] weightsMet) {
        var order = byAbsorbed();
        var place = new int[columns()];
        Arrays.fill(place, -1);
        var free = 0;
        var r = 0;
        for (var a = 0; a < levels(); a++) {
            start[a] = free;
            for (; r < order.length && factors.get(absorbed).of()[order[r]] == a; r++) {
                var reading = order[r];
                levelWeight[a] += weight[reading];
                for (var f = 0; f < factors.size(); f++) {
                    var met = f == absorbed ? Factor.NONE : column(f, reading);
                    if (met == Factor.NONE) {
                        continue;
                    }
                    if (place[met] < start[a]) {
                        place[met] = free;
                        columnsMet[free++] = met;
                    }
                    weightsMet[place[met]] += weight[reading];
                }
            }
            columnsMet[free] = mean;
            weightsMet[free++] = levelWeight[a];
        }
        start[levels()] = free;
    }

    private int[] byAbsorbed() {
        var of = factors.get(absorbed).of();
        var next = new int[levels() + 1];
        for (var level : of) {
            next[level + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        var order = new int[of.length];
        for (var r = 0; r < of.length; r++) {
            order[next[of[r]]++] = r;
        }
        return order;
    }
}
