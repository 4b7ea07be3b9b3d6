package id.juara.law.reliability;

import id.juara.law.reliability.Coefficient.Note;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Kendall's W: how far judges who all ranked the same submissions agree on the order, 0 to 1.
 *
 * <p>W = 12 S / (k² (n³ − n) − k ΣT), S the squared deviations of the submissions' sums of ranks, ranks of equals averaged, T =
 * Σ (t³ − t) over each judge's ties of t. k (n − 1) W is about χ² with n − 1 degrees of freedom. Kendall and Babington Smith
 * (1939), Ann. Math. Statist. 10:275.
 *
 * @param chance the probability of so much agreement among judges who rank at random
 */
public record KendallW(Coefficient agreement, OptionalDouble chance) {

    /** @param table a row a submission, a column a judge */
    public static KendallW of(double[][] table) {
        var n = table.length;
        var k = n == 0 ? 0 : table[0].length;
        if (n < 2 || k < 2) {
            return new KendallW(Coefficient.undefined(Note.TOO_FEW), OptionalDouble.empty());
        }
        if (Arrays.stream(table).anyMatch(row -> row.length != k)) {
            return new KendallW(Coefficient.undefined(Note.INCOMPLETE), OptionalDouble.empty());
        }
        var sum = new double[n];
        var ties = 0.0;
        for (var j = 0; j < k; j++) {
            for (var i = 0; i < n; i++) {
                var lower = 0;
                var equal = 0;
                for (var other : table) {
                    lower += other[j] < table[i][j] ? 1 : 0;
                    equal += other[j] == table[i][j] ? 1 : 0;
                }
                sum[i] += lower + (equal + 1) / 2.0;
                ties += (double) equal * equal - 1; // over the members of a tie of t: t³ − t
            }
        }
        var squares = 0.0;
        for (var one : sum) {
            squares += (one - k * (n + 1) / 2.0) * (one - k * (n + 1) / 2.0);
        }
        var w = Coefficient.of(12 * squares, (double) k * k * n * ((double) n * n - 1) - k * ties);
        var chance = w.value().isPresent()
                ? OptionalDouble.of(Tail.chiSquareAbove(k * (n - 1) * w.value().getAsDouble(), n - 1))
                : OptionalDouble.empty();
        return new KendallW(w, chance);
    }
}
