package id.juara.law.reliability;

import id.juara.law.reliability.Coefficient.Note;
import java.util.Arrays;
import java.util.List;

/**
 * The six intraclass correlations of a complete table, submissions by judges: for a single judge's mark (1,1 2,1 3,1) and for
 * the mean of all judges (1,k 2,k 3,k).
 *
 * <p>Judges are: others for each submission (1), the same, drawn from many (2), the same, and only these count (3). With the
 * mean squares of rows R, columns C, rest E and within rows W: (R − W) / (R + (k−1) W), (R − E) / (R + (k−1) E + k (C − E) / n),
 * (R − E) / (R + (k−1) E), and the same for means. Shrout and Fleiss (1979), Psychol. Bull. 86:420. The last is Cronbach's α.
 */
public record IntraclassCorrelation(
        Coefficient oneWaySingle,
        Coefficient twoWaySingle,
        Coefficient fixedSingle,
        Coefficient oneWayMean,
        Coefficient twoWayMean,
        Coefficient fixedMean) {

    /** @param table a row a submission, a column a judge; undefined where a row is shorter than the others */
    public static IntraclassCorrelation of(double[][] table) {
        var rows = table.length;
        var columns = rows == 0 ? 0 : table[0].length;
        if (rows < 2 || columns < 2) {
            return all(Coefficient.undefined(Note.TOO_FEW));
        }
        if (Arrays.stream(table).anyMatch(row -> row.length != columns)) {
            return all(Coefficient.undefined(Note.INCOMPLETE));
        }
        var square = new MeanSquares(table);
        var r = square.rows;
        var c = square.columns;
        var e = square.rest;
        var w = square.within;
        var n = (double) rows;
        var k = (double) columns;
        return new IntraclassCorrelation(
                Coefficient.of(r - w, r + (k - 1) * w),
                Coefficient.of(r - e, r + (k - 1) * e + k * (c - e) / n),
                Coefficient.of(r - e, r + (k - 1) * e),
                Coefficient.of(r - w, r),
                Coefficient.of(r - e, r + (c - e) / n),
                Coefficient.of(r - e, r));
    }

    private static IntraclassCorrelation all(Coefficient one) {
        return new IntraclassCorrelation(one, one, one, one, one, one);
    }

    /**
     * The one-way correlation of single marks where submissions have different numbers of them.
     *
     * @param low where its 95 % interval begins
     * @param high where it ends
     */
    public record OneWay(Coefficient single, Coefficient low, Coefficient high) {}

    /**
     * With k₀ = (n − Σ nᵢ²/n) / (I − 1) in the place of k; the interval by F, right for equal numbers and near otherwise.
     *
     * @param marks of each submission; empty ones do not count
     */
    public static OneWay oneWay(List<double[]> marks) {
        var groups = marks.stream().filter(one -> one.length > 0).toList();
        var count = groups.stream().mapToInt(one -> one.length).sum();
        if (groups.size() < 2 || count == groups.size()) {
            var undefined = Coefficient.undefined(Note.TOO_FEW);
            return new OneWay(undefined, undefined, undefined);
        }
        var squares = 0.0;
        var sum = 0.0;
        for (var group : groups) {
            squares += (double) group.length * group.length;
            sum += sum(group);
        }
        var between = 0.0;
        var within = 0.0;
        for (var group : groups) {
            var mean = sum(group) / group.length;
            between += group.length * (mean - sum / count) * (mean - sum / count);
            for (var mark : group) {
                within += (mark - mean) * (mark - mean);
            }
        }
        var upper = groups.size() - 1.0;
        var lower = (double) count - groups.size();
        var k = (count - squares / count) / upper;
        var b = between / upper;
        var w = within / lower;
        var single = Coefficient.of(b - w, b + (k - 1) * w);
        if (w == 0) {
            return new OneWay(single, single, single);
        }
        var f = b / w;
        var low = f / Tail.fExceededBy(.025, upper, lower);
        var high = f * Tail.fExceededBy(.025, lower, upper);
        return new OneWay(single, Coefficient.of(low - 1, low + k - 1), Coefficient.of(high - 1, high + k - 1));
    }

    private static double sum(double[] figures) {
        var sum = 0.0;
        for (var one : figures) {
            sum += one;
        }
        return sum;
    }

    /** Of a complete two-way table. */
    private static final class MeanSquares {
        private final double rows;
        private final double columns;
        private final double rest;
        private final double within;

        MeanSquares(double[][] table) {
            var n = table.length;
            var k = table[0].length;
            var row = new double[n];
            var column = new double[k];
            var mean = 0.0;
            for (var i = 0; i < n; i++) {
                for (var j = 0; j < k; j++) {
                    row[i] += table[i][j] / k;
                    column[j] += table[i][j] / n;
                    mean += table[i][j] / n / k;
                }
            }
            var between = 0.0;
            var across = 0.0;
            var inside = 0.0;
            var left = 0.0;
            for (var i = 0; i < n; i++) {
                between += k * (row[i] - mean) * (row[i] - mean);
                for (var j = 0; j < k; j++) {
                    var off = table[i][j] - row[i];
                    inside += off * off;
                    var rest = off - column[j] + mean;
                    left += rest * rest;
                }
            }
            for (var j = 0; j < k; j++) {
                across += n * (column[j] - mean) * (column[j] - mean);
            }
            var noise = 1e-24 * n * k * mean * mean; // what rounding alone leaves of equal marks
            this.rows = cut(between, noise) / (n - 1);
            this.columns = cut(across, noise) / (k - 1);
            this.within = cut(inside, noise) / (n * (k - 1.0));
            this.rest = cut(left, noise) / ((n - 1.0) * (k - 1));
        }

        private static double cut(double square, double noise) {
            return square <= noise ? 0 : square;
        }
    }
}
