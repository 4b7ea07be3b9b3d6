package id.juara.law.reliability;

import id.juara.law.reliability.Coefficient.Note;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where the variation of marks comes from when every judge marks every submission on every criterion, and how well the points
 * would hold with other numbers of judges and criteria.
 *
 * <p>Procedure. Take the mean squares of submissions p, judges j, criteria c and their crossings, set them equal to their
 * expectations (such as MS(pj) = σ²(pjc) + criteria · σ²(pj)) and solve; a negative variance is 0. Eρ² = σ²(p) / (σ²(p) + σ²(pj)/j
 * + σ²(pc)/c + σ²(pjc)/jc) holds for the order, Φ, which adds σ²(j)/j + σ²(c)/c + σ²(jc)/jc below, for the points
 * themselves. Brennan (2001), Generalizability Theory.
 */
public record Generalizability(
        double submission,
        double judge,
        double criterion,
        double submissionJudge,
        double submissionCriterion,
        double judgeCriterion,
        double rest) {

    /** @param marks by submission, judge, criterion; empty where it is not complete or less than two of each */
    public static Optional<Generalizability> of(double[][][] marks) {
        var p = marks.length;
        var j = p == 0 ? 0 : marks[0].length;
        var c = j == 0 ? 0 : marks[0][0].length;
        var complete = Arrays.stream(marks)
                .allMatch(one -> one.length == j && Arrays.stream(one).allMatch(row -> row.length == c));
        return p < 2 || j < 2 || c < 2 || !complete ? Optional.empty() : Optional.of(new Squares(marks).solved());
    }

    /** How well the order would hold with so many judges and criteria. */
    public Coefficient ofOrder(int judges, int criteria) {
        refuse(judges, criteria);
        return told(submission, submission + relative(judges, criteria));
    }

    /** How well the points themselves would hold with so many judges and criteria. */
    public Coefficient ofPoints(int judges, int criteria) {
        refuse(judges, criteria);
        var common = judge / judges + criterion / criteria + judgeCriterion / judges / criteria;
        return told(submission, submission + relative(judges, criteria) + common);
    }

    private double relative(double judges, double criteria) {
        return submissionJudge / judges + submissionCriterion / criteria + rest / judges / criteria;
    }

    private static Coefficient told(double part, double whole) {
        return whole == 0 ? Coefficient.undefined(Note.NO_VARIATION) : Coefficient.of(part, whole);
    }

    private static void refuse(int judges, int criteria) {
        if (judges < 1 || criteria < 1) {
            throw new IllegalArgumentException("one judge and one criterion at least");
        }
    }

    /** Sums over all cells of the squared mean of what each cell shares, by which of p, j, c is kept apart. */
    private static final class Squares {
        private static final int P = 1;
        private static final int J = 2;
        private static final int C = 4;
        private final double[][][] marks;
        private final double[] sum = new double[8];

        Squares(double[][][] marks) {
            this.marks = marks;
            var mean = 0.0;
            for (var one : marks) {
                for (var row : one) {
                    for (var mark : row) {
                        mean += mark / cells();
                    }
                }
            }
            for (var kept = 0; kept < sum.length; kept++) {
                sum[kept] = squares(kept, mean);
            }
        }

        Generalizability solved() {
            var p = size(P);
            var j = size(J);
            var c = size(C);
            var pjc = (sum[P | J | C] - sum[P | J] - sum[P | C] - sum[J | C] + sum[P] + sum[J] + sum[C])
                    / ((p - 1) * (j - 1) * (c - 1));
            var pj = (sum[P | J] - sum[P] - sum[J]) / ((p - 1) * (j - 1));
            var pc = (sum[P | C] - sum[P] - sum[C]) / ((p - 1) * (c - 1));
            var jc = (sum[J | C] - sum[J] - sum[C]) / ((j - 1) * (c - 1));
            return new Generalizability(
                    part(sum[P] / (p - 1) - pj - pc + pjc, j * c),
                    part(sum[J] / (j - 1) - pj - jc + pjc, p * c),
                    part(sum[C] / (c - 1) - pc - jc + pjc, p * j),
                    part(pj - pjc, c),
                    part(pc - pjc, j),
                    part(jc - pjc, p),
                    part(pjc, 1));
        }

        private double part(double excess, double times) {
            return excess <= 1e-13 * sum[P | J | C] ? 0 : excess / times;
        }

        private double squares(int kept, double mean) {
            var group = new double[cells()];
            var key = 0;
            for (var p = 0; p < size(P); p++) {
                for (var j = 0; j < size(J); j++) {
                    for (var c = 0; c < size(C); c++) {
                        key = key(kept, p, j, c);
                        group[key] += marks[p][j][c] - mean;
                    }
                }
            }
            var times = 1.0;
            for (var one : new int[] {P, J, C}) {
                times *= (kept & one) == 0 ? size(one) : 1;
            }
            var squares = 0.0;
            for (var one : group) {
                squares += one * one / times;
            }
            return squares;
        }

        private int key(int kept, int p, int j, int c) {
            var key = (kept & P) == 0 ? 0 : p;
            key = (kept & J) == 0 ? key : key * size(J) + j;
            return (kept & C) == 0 ? key : key * size(C) + c;
        }

        private int cells() {
            return size(P) * size(J) * size(C);
        }

        private int size(int of) {
            return switch (of) {
                case P -> marks.length;
                case J -> marks[0].length;
                default -> marks[0][0].length;
            };
        }
    }
}
