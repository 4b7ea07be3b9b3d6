package id.juara.law.sensitivity;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What another verdict changes.
 *
 * @param enters who would go on and does not
 * @param leaves who goes on and would not
 * @param stays how many go on either way
 * @param farthest the largest move of any that has a place either way; absent where nobody moves
 */
public record Change(SortedSet<String> enters, SortedSet<String> leaves, int stays, Optional<Move> farthest) {
    public Change {
        enters = Collections.unmodifiableSortedSet(new TreeSet<>(enters));
        leaves = Collections.unmodifiableSortedSet(new TreeSet<>(leaves));
    }

    /** From which place to which; a smaller one is better. */
    public record Move(String submission, int from, int to) {
        int distance() {
            return Math.abs(to - from);
        }
    }

    public static Change between(Verdict is, Verdict wouldBe) {
        var enters = Verdict.without(wouldBe.in(), is.in());
        var leaves = Verdict.without(is.in(), wouldBe.in());
        return new Change(enters, leaves, is.in().size() - leaves.size(), farthest(is, wouldBe));
    }

    private static Optional<Move> farthest(Verdict is, Verdict wouldBe) {
        var farthest = Optional.<Move>empty();
        for (var place : is.places().entrySet()) {
            var other = wouldBe.places().get(place.getKey());
            if (other == null || other.equals(place.getValue())) {
                continue;
            }
            var move = new Move(place.getKey(), place.getValue(), other);
            if (farthest.isEmpty() || move.distance() > farthest.get().distance()) {
                farthest = Optional.of(move);
            }
        }
        return farthest;
    }

    public boolean isNone() {
        return enters.isEmpty() && leaves.isEmpty();
    }

    /** How alike the two lists are: those on both over those on either, from 0 to 1 (Jaccard); 1 where both are empty. */
    public double likeness() {
        var either = stays + enters.size() + leaves.size();
        return either == 0 ? 1 : (double) stays / either;
    }
}
