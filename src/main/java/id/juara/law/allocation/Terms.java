package id.juara.law.allocation;

import id.juara.law.linkage.DesignLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What a dealing keeps beyond bars, limits and even piles.
 *
 * @param cap the highest probability with which any judge reads any submission, above 0 and up to 1, to six decimals:
 *     below 1 nobody can count on being dealt a submission he wants. It holds before the seed is known
 * @param bridge where given, pairs are exchanged until the judges are linked within these limits
 */
public record Terms(BigDecimal cap, Optional<DesignLimits> bridge) {
    /** Nothing beyond. */
    public static final Terms PLAIN = new Terms(BigDecimal.ONE, Optional.empty());

    /** All judges are linked within the usual limits. */
    public static final Terms LINKED = new Terms(BigDecimal.ONE, Optional.of(DesignLimits.USUAL));

    private static final int MOST_DECIMALS = 6;

    public Terms {
        if (cap.signum() <= 0
                || cap.compareTo(BigDecimal.ONE) > 0
                || cap.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("a cap is above 0 and up to 1, to six decimals");
        }
    }

    boolean isCapped() {
        return cap.compareTo(BigDecimal.ONE) < 0;
    }

    /** Into how many parts one reading is cut so that the cap is a whole number of them. */
    int parts() {
        return whole().divide(divisor()).intValueExact();
    }

    /** The parts of a reading that one pair may have. */
    int capParts() {
        return cap.multiply(new BigDecimal(parts())).intValueExact();
    }

    private BigInteger whole() {
        return BigInteger.TEN.pow(Math.max(0, cap.stripTrailingZeros().scale()));
    }

    private BigInteger divisor() {
        return whole().gcd(cap.multiply(new BigDecimal(whole())).toBigIntegerExact());
    }
}
