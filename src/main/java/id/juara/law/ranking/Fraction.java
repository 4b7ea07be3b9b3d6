package id.juara.law.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact rational number in lowest terms with a denominator above zero, so that equal numbers are equal records.
 *
 * <p>Official points are fractions: a mean of three marks has no decimal end, and a rounded one could turn a tie into an
 * order or an order into a tie.
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d+)/(\\d+)|-?\\d+(\\.\\d+)?");

    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("nothing is divided by zero");
        }
        var divisor = commonDivisor(numerator, denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigDecimal decimal) {
        return of(decimal, 1);
    }

    /** A decimal divided by a whole number, in one step; refuses zero. */
    public static Fraction of(BigDecimal decimal, long divisor) {
        return new Fraction(whole(decimal), scale(decimal).multiply(BigInteger.valueOf(divisor)));
    }

    /** Reads what {@link #toString()} writes: {@code 86.5}, {@code -3}, {@code 259/3}; refuses exponents and blanks. */
    public static Fraction parse(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw new IllegalArgumentException("not an exact number: " + written);
        }
        return match.group(1) == null
                ? of(new BigDecimal(written))
                : new Fraction(new BigInteger(match.group(1)), new BigInteger(match.group(2)));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Divided by a whole number; refuses zero. */
    public Fraction over(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** That share of it, in percent: {@code share · this / 100}. */
    public Fraction percent(BigDecimal share) {
        return new Fraction(
                numerator.multiply(whole(share)),
                denominator.multiply(scale(share)).multiply(HUNDRED));
    }

    /** A decimal is this whole number over its {@link #scale}. */
    private static BigInteger whole(BigDecimal decimal) {
        return decimal.scale() > 0 ? decimal.unscaledValue() : decimal.toBigIntegerExact();
    }

    private static BigInteger scale(BigDecimal decimal) {
        return decimal.scale() > 0 ? BigInteger.TEN.pow(decimal.scale()) : BigInteger.ONE;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** For print only: rounded once, with exactly {@code decimals} digits after the point (zero or more). */
    public String print(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), decimals, rounding)
                .toPlainString();
    }

    /** Exact: as a decimal where it ends ({@code 86.5}), else in lowest terms ({@code 259/3}). */
    @Override
    public String toString() {
        var twos = denominator.getLowestSetBit();
        var rest = denominator.shiftRight(twos);
        var fives = 0;
        while (rest.mod(BigInteger.valueOf(5)).signum() == 0) {
            rest = rest.divide(BigInteger.valueOf(5));
            fives++;
        }
        return rest.equals(BigInteger.ONE)
                ? print(Math.max(twos, fives), RoundingMode.UNNECESSARY)
                : numerator + "/" + denominator;
    }

    /** Nearly every fraction of a ranking fits in 64 bits, where Euclid's algorithm takes a tenth of the time. */
    private static BigInteger commonDivisor(BigInteger one, BigInteger other) {
        if (one.bitLength() > 62 || other.bitLength() > 62) {
            return one.gcd(other);
        }
        var a = Math.abs(one.longValue());
        var b = Math.abs(other.longValue());
        while (b != 0) {
            var rest = a % b;
            a = b;
            b = rest;
        }
        return BigInteger.valueOf(a);
    }
}
