package id.juara.law.ranking;

import id.juara.law.calibration.Estimates;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a method makes of the submissions of one ranking, on the scale of its points: where points of earlier rounds count, they
 * are added as certain.
 */
public final class Figures {
    private final Estimates estimates;
    private final Map<String, Integer> entries = new HashMap<>();

    private Figures(Estimates estimates) {
        this.estimates = estimates;
        var submissions = estimates.readings().submissions();
        for (var k = 0; k < submissions.size(); k++) {
            entries.put(submissions.get(k), k);
        }
    }

    /** Empty where none of the ranking's submissions has a whole scoresheet, or this round counts nothing. */
    public static Optional<Figures> of(Ranking ranking, Estimation estimation) {
        var round = ranking.round();
        var own = Shares.of(round).getOrDefault(round.id(), BigDecimal.ZERO).movePointLeft(2);
        var added = new HashMap<Integer, Double>();
        ranking.standings().forEach(one -> estimation
                .entry(one.submission())
                .ifPresent(entry -> added.put(entry, broughtAlong(round, one.contender()))));
        if (own.signum() == 0 || added.isEmpty()) {
            return Optional.empty();
        }
        var some = added.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        return Optional.of(new Figures(estimation
                .advice()
                .estimates()
                .among(some, Arrays.stream(some).mapToDouble(added::get).toArray(), own.doubleValue())));
    }

    private static double broughtAlong(Round round, Contender contender) {
        var sum = Fraction.ZERO;
        for (var share : Shares.of(round).entrySet()) {
            if (!share.getKey().equals(round.id())) {
                sum = sum.plus(contender.carried().get(share.getKey()).percent(share.getValue()));
            }
        }
        return Double.parseDouble(sum.print(2 * Estimation.DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** In the order of the submissions' ids. */
    public Estimates estimates() {
        return estimates;
    }

    /** The number of that submission in {@link #estimates}; empty where it has no whole scoresheet. */
    public OptionalInt entry(String submission) {
        var entry = entries.get(submission);
        return entry == null ? OptionalInt.empty() : OptionalInt.of(entry);
    }
}
