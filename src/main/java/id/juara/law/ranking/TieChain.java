package id.juara.law.ranking;

import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Round;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of a round: points from high to low, then the named rules one after the other. A criterion compares its exact
 * average, the higher first; {@code lot} compares SHA-256(seed ‖ fingerprint), the lower first, and parts nobody while the
 * seed is unknown. Whoever is equal to the end shares the place and is listed by fingerprint, which means nothing but keeps
 * the list the same each time.
 */
final class TieChain implements Comparator<TieChain.Candidate> {
    record Candidate(Contender contender, Points points, Optional<Digest> lot) {}

    private final List<String> rules;

    TieChain(Round round) {
        this.rules = round.ties();
        for (var rule : rules) {
            if (!rule.equals(Round.LOT) && round.criterion(rule).isEmpty()) {
                throw new IllegalArgumentException("the ties of round '" + round.id() + "' name '" + rule
                        + "', which is neither a criterion nor the lot");
            }
        }
    }

    Candidate candidate(Contender contender, Points points, Optional<Seed> seed) {
        return new Candidate(
                contender,
                points,
                seed.filter(known -> rules.contains(Round.LOT)).map(known -> known.lot(contender.digest())));
    }

    boolean hasLot() {
        return rules.contains(Round.LOT);
    }

    String rule(int index) {
        return rules.get(index);
    }

    /** Which rule tells two with equal points apart: its index in the chain, or the chain's length where none does. */
    int asked(Candidate one, Candidate other) {
        var index = 0;
        while (index < rules.size() && by(rules.get(index), one, other) == 0) {
            index++;
        }
        return index;
    }

    boolean together(Candidate one, Candidate other) {
        return one.points().total().equals(other.points().total()) && asked(one, other) == rules.size();
    }

    @Override
    public int compare(Candidate one, Candidate other) {
        var byPoints = other.points().total().compareTo(one.points().total());
        if (byPoints != 0) {
            return byPoints;
        }
        var asked = asked(one, other);
        return asked < rules.size() ? by(rules.get(asked), one, other) : listed(one.contender(), other.contender());
    }

    private static int by(String rule, Candidate one, Candidate other) {
        if (!rule.equals(Round.LOT)) {
            return other.points()
                    .criteria()
                    .get(rule)
                    .compareTo(one.points().criteria().get(rule));
        }
        return one.lot().isPresent() ? one.lot().get().compareTo(other.lot().orElseThrow()) : 0;
    }

    /** Two identical revisions cannot be told apart by content: they share every place, and the id only keeps the list still. */
    private static int listed(Contender one, Contender other) {
        return Comparator.comparing(Contender::fingerprint)
                .thenComparing(Contender::submission)
                .compare(one, other);
    }
}
