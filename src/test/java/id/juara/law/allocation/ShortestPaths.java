package id.juara.law.allocation;

import java.util.Arrays;

/**
 * Another way to the optimum, without the solver: one reading after the other along the cheapest chain (Bellman and Ford),
 * evenness bought by a price far above any cost. Slow, and plain.
 */
final class ShortestPaths {
    private static final long FAR = Long.MAX_VALUE / 4;
    private static final long DEAR = 1_000_000_000L;

    private final long[][] cost;
    private final boolean[][] held;
    private final int[] limit;
    private final int[] load;

    private ShortestPaths(long[][] cost, int[] limit) {
        this.cost = cost;
        this.limit = limit;
        this.held = new boolean[cost.length][limit.length];
        this.load = new int[limit.length];
    }

    /** @param cost of each pair, or -1 where it is barred; null where there is no dealing */
    static Exhaustive.Worth best(long[][] cost, int[] limit, int readings) {
        var search = new ShortestPaths(cost, limit);
        for (var s = 0; s < cost.length; s++) {
            for (var n = 0; n < readings; n++) {
                if (!search.place(s)) {
                    return null;
                }
            }
        }
        var total = 0L;
        for (var s = 0; s < cost.length; s++) {
            for (var j = 0; j < limit.length; j++) {
                total += search.held[s][j] ? cost[s][j] : 0;
            }
        }
        return new Exhaustive.Worth(
                Arrays.stream(search.load).map(one -> one * one).sum(), total);
    }

    private boolean place(int source) {
        var toSubmission = new long[cost.length];
        var toJudge = new long[limit.length];
        var judgeBefore = new int[cost.length];
        var submissionBefore = new int[limit.length];
        Arrays.fill(toSubmission, FAR);
        Arrays.fill(toJudge, FAR);
        toSubmission[source] = 0;
        judgeBefore[source] = -1;
        for (var changed = true; changed; ) {
            changed = false;
            for (var s = 0; s < cost.length; s++) {
                for (var j = 0; j < limit.length; j++) {
                    if (cost[s][j] < 0) {
                        continue;
                    }
                    if (!held[s][j] && toSubmission[s] < FAR && toSubmission[s] + cost[s][j] < toJudge[j]) {
                        toJudge[j] = toSubmission[s] + cost[s][j];
                        submissionBefore[j] = s;
                        changed = true;
                    }
                    if (held[s][j] && toJudge[j] < FAR && toJudge[j] - cost[s][j] < toSubmission[s]) {
                        toSubmission[s] = toJudge[j] - cost[s][j];
                        judgeBefore[s] = j;
                        changed = true;
                    }
                }
            }
        }
        var last = -1;
        for (var j = 0; j < limit.length; j++) {
            if (load[j] < limit[j] && toJudge[j] < FAR && (last < 0 || whole(toJudge, j) < whole(toJudge, last))) {
                last = j;
            }
        }
        if (last < 0) {
            return false;
        }
        load[last]++;
        for (var j = last; j >= 0; ) {
            var s = submissionBefore[j];
            held[s][j] = true;
            j = judgeBefore[s];
            if (j >= 0) {
                held[s][j] = false;
            }
        }
        return true;
    }

    private long whole(long[] toJudge, int judge) {
        return toJudge[judge] + DEAR * (2L * load[judge] + 1);
    }
}
