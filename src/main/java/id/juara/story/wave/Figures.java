package id.juara.story.wave;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures of a model, rounded for people and for the ledger. */
final class Figures {
    private static final int HITS = 4;
    private static final int WORTH = 6;

    private Figures() {}

    /** Expected right choices, to four decimals; absent where absent. */
    static BigDecimal hits(Double hits) {
        return hits == null ? null : rounded(hits, HITS);
    }

    /** A probability or a worth, to six decimals. */
    static BigDecimal fine(double figure) {
        return rounded(figure, WORTH);
    }

    private static BigDecimal rounded(double figure, int decimals) {
        return BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
