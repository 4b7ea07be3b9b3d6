package id.juara.front.calculator;

import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.ranking.Fraction;
import id.juara.law.ranking.Ranking;
import id.juara.law.ranking.Standing;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order by figures of a statistical method: from high to low, equal ones by the rules' chain of ties, else together. */
final class EstimateOrder {
    private final Map<String, Standing> official;
    private final Optional<Seed> seed;
    private final Comparator<Candidate> order;

    /** @param figure as told: what is not seen parts nobody */
    record Candidate(String submission, BigDecimal figure) {}

    EstimateOrder(Round round, Ranking official, Optional<Seed> seed) {
        this.official = official.bySubmission();
        this.seed = seed;
        var chain = Comparator.comparing(Candidate::figure).reversed();
        for (var rule : round.ties()) {
            chain = chain.thenComparing(
                    rule.equals(Round.LOT)
                            ? Comparator.comparing(this::lot)
                            : Comparator.comparing((Candidate one) -> average(rule, one))
                                    .reversed());
        }
        this.order = chain;
    }

    /** Places counted 1, 2, 2, 4. */
    Map<String, Integer> places(List<Candidate> candidates) {
        var ordered = candidates.stream().sorted(order).toList();
        var places = new HashMap<String, Integer>();
        for (var index = 0; index < ordered.size(); index++) {
            var one = ordered.get(index);
            var shares = index > 0 && order.compare(ordered.get(index - 1), one) == 0;
            places.put(
                    one.submission(), shares ? places.get(ordered.get(index - 1).submission()) : index + 1);
        }
        return places;
    }

    /** Who has no official points, though a figure, comes after those who have. */
    private Fraction average(String criterion, Candidate candidate) {
        return Optional.ofNullable(official.get(candidate.submission()))
                .map(standing -> standing.points().criteria().get(criterion))
                .orElse(Fraction.of(Long.MIN_VALUE));
    }

    /** The key by which the seed draws; the same for all while there is no seed. */
    private String lot(Candidate candidate) {
        return seed.map(known -> known.lot(new Digest(RankRound.fingerprint(candidate.submission())))
                        .hex())
                .orElse("");
    }
}
