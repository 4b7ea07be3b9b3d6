package id.juara.law.allocation;

import id.juara.law.allocation.Wish.Judge;
import id.juara.law.allocation.Wish.Submission;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Tries every dealing of a small wish: slow, and plainly right. */
final class Exhaustive {

    /** How good a dealing is: first the sum of squared loads, then the cost. */
    record Worth(int squares, long cost) {}

    private static final Comparator<Worth> ORDER =
            Comparator.comparing(Worth::squares).thenComparing(Worth::cost);

    private final Wish wish;
    private final int[] load;
    private final int[] own;
    private Optional<Worth> best = Optional.empty();
    private long cost;

    private Exhaustive(Wish wish) {
        this.wish = wish;
        this.load = new int[wish.judges().size()];
        this.own = new int[wish.judges().size()];
    }

    /** The best that any dealing has; empty where there is no dealing. */
    static Optional<Worth> best(Wish wish) {
        var search = new Exhaustive(wish);
        search.from(0);
        return search.best;
    }

    /** The most readings that any dealing has, where submissions may lack some. */
    static int mostReadings(Wish wish) {
        var search = new Exhaustive(wish);
        return search.most(0, 0);
    }

    static int sumOfSquares(Collection<Integer> loads) {
        return loads.stream().mapToInt(load -> load * load).sum();
    }

    static boolean mayRead(Wish wish, Submission submission, Judge judge) {
        var sameInstitution =
                judge.institution().isPresent() && judge.institution().equals(submission.institution());
        var sameProvince =
                submission.province().isPresent() && submission.province().equals(judge.province());
        return !sameInstitution
                && !(sameProvince && wish.conflicts().ownRegion() == OwnRegion.BARRED)
                && !wish.barred().contains(new Pair(submission.id(), judge.id()))
                && wish.costs()
                        .map(costs -> costs.containsKey(new Pair(submission.id(), judge.id())))
                        .orElse(true);
    }

    private void from(int s) {
        if (s == wish.submissions().size()) {
            score();
            return;
        }
        for (var readers = 0; readers < 1 << load.length; readers++) {
            if (Integer.bitCount(readers)
                            == wish.submissions().get(s).readings().orElseThrow()
                    && allowed(s, readers)) {
                count(s, readers, 1);
                from(s + 1);
                count(s, readers, -1);
            }
        }
    }

    private int most(int s, int placed) {
        if (s == wish.submissions().size()) {
            return placed;
        }
        var most = -1;
        for (var readers = 0; readers < 1 << load.length; readers++) {
            var count = Integer.bitCount(readers);
            if (count <= wish.submissions().get(s).readings().orElseThrow() && allowed(s, readers)) {
                count(s, readers, 1);
                if (keepsLimits()) {
                    most = Math.max(most, most(s + 1, placed + count));
                }
                count(s, readers, -1);
            }
        }
        return most;
    }

    private boolean keepsLimits() {
        for (var j = 0; j < load.length; j++) {
            if (load[j] > wish.judges().get(j).limit().orElse(9999)) {
                return false;
            }
        }
        return true;
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
                cost += by * costOf(wish.submissions().get(s), wish.judges().get(j));
                own[j] += wish.submissions()
                                .get(s)
                                .province()
                                .equals(wish.judges().get(j).province())
                        ? by
                        : 0;
            }
        }
    }

    private long costOf(Submission submission, Judge judge) {
        var pair = new Pair(submission.id(), judge.id());
        return wish.fixed().contains(pair)
                ? 0
                : wish.costs().map(all -> all.get(pair)).orElse(0L);
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
        var worth = new Worth(sum, cost);
        best = Optional.of(best.filter(one -> ORDER.compare(one, worth) <= 0).orElse(worth));
    }
}
