package id.juara.story.shortlist;

import id.juara.law.ranking.Fraction;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The official points of a submission as a spreadsheet's formula over the sheet of marks.
 *
 * <p>A spreadsheet reckons in binary, so each sum is brought to a whole number, and divided once at the end: then the
 * figure to be rounded is the one nearest to the exact one, and rounds as that does. With points {@code p/q} carried from
 * earlier rounds (shares already taken), an own share of {@code w} percent, {@code S} the weighted sum of the marks of
 * {@code n} readers: {@code (p·100n + q·w·S) / (q·100·100n)}.
 */
final class PointsFormula {
    private static final int HUNDRED = 100;

    private final Round round;
    private final String marksSheet;
    private final int firstColumn;

    /** @param firstColumn where the marks of the first criterion stand in that sheet, 0 for column A */
    PointsFormula(Round round, String marksSheet, int firstColumn) {
        this.round = round;
        this.marksSheet = marksSheet;
        this.firstColumn = firstColumn;
    }

    /**
     * The formula over the rows of that submission's marks. There is none where the method is not a plain mean or the
     * rounding is unknown to spreadsheets.
     */
    Optional<String> over(int firstRow, int readers, Map<String, Fraction> carried) {
        var rounding = rounding();
        if (round.points().method() != Method.MEAN || readers == 0 || rounding.isEmpty()) {
            return Optional.empty();
        }
        var scaled = BigDecimal.TEN.pow(decimalsOfWeights() + decimalsOfMarks());
        var earlier = Fraction.ZERO;
        var own = BigDecimal.valueOf(HUNDRED);
        for (var share : round.carries().entrySet()) {
            if (share.getKey().equals(round.id())) {
                own = share.getValue();
            } else if (share.getValue().signum() != 0) {
                earlier = earlier.plus(carried.get(share.getKey()).times(Fraction.of(share.getValue())));
            }
        }
        var ownShare = Fraction.of(own);
        // both shares over one denominator
        var common = new Fraction(BigInteger.ONE, earlier.denominator())
                .times(new Fraction(BigInteger.ONE, ownShare.denominator()))
                .denominator();
        var constant = whole(earlier, common)
                .multiply(BigInteger.valueOf((long) HUNDRED * readers))
                .multiply(scaled.toBigIntegerExact());
        var divisor = common.multiply(BigInteger.valueOf((long) HUNDRED * HUNDRED * readers))
                .multiply(scaled.toBigIntegerExact());
        return Optional.of("%s((%s+%s*(%s))/%s,%d)"
                .formatted(
                        rounding.get(),
                        constant,
                        whole(ownShare, common),
                        weightedSum(firstRow, firstRow + readers - 1),
                        divisor,
                        round.points().decimals()));
    }

    private static BigInteger whole(Fraction fraction, BigInteger denominator) {
        return fraction.times(new Fraction(denominator, BigInteger.ONE)).numerator();
    }

    private String weightedSum(int firstRow, int lastRow) {
        var sums = new ArrayList<String>();
        var marks = decimalsOfMarks();
        var column = firstColumn;
        for (var criterion : round.criteria()) {
            var name = RankingWorkbook.column(column++);
            var sum = "SUM('%s'!%s%d:%s%d)".formatted(marksSheet, name, firstRow, name, lastRow);
            var weight = criterion.weight().movePointRight(decimalsOfWeights()).toBigIntegerExact();
            sums.add(weight + "*" + (marks == 0 ? sum : "ROUND(" + sum + "*" + BigInteger.TEN.pow(marks) + ",0)"));
        }
        return String.join("+", sums);
    }

    private Optional<String> rounding() {
        return switch (round.points().rounding()) {
            case HALF_UP -> Optional.of("ROUND");
            case DOWN -> Optional.of("ROUNDDOWN");
            case UP -> Optional.of("ROUNDUP");
            default -> Optional.empty();
        };
    }

    private int decimalsOfWeights() {
        return most(round.criteria().stream().map(Criterion::weight).mapToInt(PointsFormula::decimals));
    }

    private int decimalsOfMarks() {
        return most(round.criteria().stream()
                .map(Criterion::scale)
                .mapToInt(one -> Math.max(decimals(one.from()), decimals(one.step()))));
    }

    private static int most(IntStream decimals) {
        return decimals.max().orElse(0);
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
