package id.juara.law.allocation;

import id.juara.law.allocation.Wish.Judge;
import id.juara.law.allocation.Wish.Submission;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.util.Collection;
import java.util.Optional;

/** Tries every dealing of a small wish: slow, and plainly right. */
final class Exhaustive {
    private final Wish wish;
    private final int[] load;
    private final int[] own;
    private Optional<Integer> best = Optional.empty();

    private Exhaustive(Wish wish) {
        this.wish = wish;
        this.load = new int[wish.judges().size()];
        this.own = new int[wish.judges().size()];
    }

    /** The smallest sum of squared loads that any dealing has; empty where there is no dealing. */
    static Optional<Integer> smallestSumOfSquares(Wish wish) {
        var search = new Exhaustive(wish);
        search.from(0);
        return search.best;
    }

    static int sumOfSquares(Collection<Integer> loads) {
        return loads.stream().mapToInt(load -> load * load).sum();
    }

    static boolean mayRead(Wish wish, Submission submission, Judge judge) {
        var sameInstitution = judge.institution().equals(Optional.of(submission.institution()));
        var sameProvince =
                submission.province().isPresent() && submission.province().equals(judge.province());
        return !sameInstitution
                && !(sameProvince && wish.conflicts().ownRegion() == OwnRegion.BARRED)
                && !wish.barred().contains(new Pair(submission.id(), judge.id()));
    }

    private void from(int s) {
        if (s == wish.submissions().size()) {
            score();
            return;
        }
        for (var readers = 0; readers < 1 << load.length; readers++) {
            if (Integer.bitCount(readers) == wish.readings().orElseThrow() && allowed(s, readers)) {
                count(s, readers, 1);
                from(s + 1);
                count(s, readers, -1);
            }
        }
    }

    private boolean allowed(int s, int readers) {
        var submission = wish.submissions().get(s);
        for (var j = 0; j < load.length; j++) {
            var judge = wish.judges().get(j);
            var reads = (readers >> j & 1) == 1;
            var fixed = wish.fixed().contains(new Pair(submission.id(), judge.id()));
            if (fixed && !reads || reads && !fixed && !mayRead(wish, submission, judge)) {
                return false;
            }
        }
        return true;
    }

    private void count(int s, int readers, int by) {
        for (var j = 0; j < load.length; j++) {
            if ((readers >> j & 1) == 1) {
                load[j] += by;
                own[j] += wish.submissions()
                                .get(s)
                                .province()
                                .equals(wish.judges().get(j).province())
                        ? by
                        : 0;
            }
        }
    }

    private void score() {
        var sum = 0;
        for (var j = 0; j < load.length; j++) {
            sum += load[j] * load[j];
            var capped = wish.conflicts().ownRegion() == OwnRegion.CAPPED;
            if (load[j] > wish.judges().get(j).limit().orElse(9999)
                    || capped && own[j] * 100 > wish.conflicts().mostOfPile() * load[j]) {
                return;
            }
        }
        best = Optional.of(Math.min(best.orElse(Integer.MAX_VALUE), sum));
    }
}
