package id.juara.law.ranking;

import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which rounds' points count in a round, and by how many percent. */
public final class Shares {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Shares() {}

    /**
     * The shares the rules name; else this round's own points alone. A deliberation marks nothing: where its rules are
     * silent it lists its entrants by the points they came with.
     */
    public static SortedMap<String, BigDecimal> of(Round round) {
        var shares = new TreeMap<>(round.carries());
        shares.values().removeIf(share -> share.signum() == 0);
        if (!shares.isEmpty()) {
            return shares;
        }
        if (!round.criteria().isEmpty()) {
            shares.put(round.id(), WHOLE);
        } else {
            round.from().ifPresent(from -> shares.put(from, WHOLE));
        }
        return shares;
    }
}
