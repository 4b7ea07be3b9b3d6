package id.juara.law.allocation;

import id.juara.law.linkage.DesignGate;
import id.juara.law.linkage.DesignLimits;
import id.juara.law.linkage.Exchange;
import id.juara.law.linkage.JudgeGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Lets judges change places until all are linked.
 *
 * <p>Procedure. Two judges each hand one submission to the other, so that piles stay as they are; bars, shares of the
 * own region and pairs that stand are kept. What each exchange is worth is known to first order ({@link Exchange}). For
 * every two judges the best one is found, and the best of all are made, each judge taking part in one, a tenth of the
 * judges at a time. If the measure does not fall they are taken back and half as many are tried. It ends when the
 * judges are linked within the limits, or when no exchange helps.
 *
 * <p>Exchanges leave the trace of L as it is: readings less submissions. Of J judges no design of that trace has a mean
 * resistance below 2 (J − 1) / trace, all its eigenvalues then being equal. Where that is more than the limits allow,
 * the judges are brought near it instead.
 */
final class Bridge {
    private static final int SHARE_AT_ONCE = 10;
    private static final double WORTH_WHILE = 1e-6;
    /** how near the root mean square, and the largest error, are brought to the best that there could be */
    private static final double NEAR = 1.1;

    private static final double LARGEST_NEAR = 1.4;

    private final Table table;
    private final boolean[] held;
    private final int[] load;
    private final int[] own;

    private Bridge(Table table, boolean[] held) {
        this.table = table;
        this.held = held;
        this.load = table.load.clone();
        this.own = table.own.clone();
        for (var place = 0; place < held.length; place++) {
            if (held[place]) {
                load[table.judge[place]]++;
                own[table.judge[place]] += table.ownRegion[place] ? 1 : 0;
            }
        }
    }

    /** A judge's place is given up, and another place of the same submission taken. */
    private record Half(int submission, int given, int taken, double gain) {}

    private record Swap(Half one, Half other) {
        double gain() {
            return one.gain + other.gain;
        }
    }

    /** Changes the places held; gives the number of exchanges. */
    static int build(Table table, boolean[] held, DesignLimits limits) {
        return new Bridge(table, held).build(limits);
    }

    private int build(DesignLimits limits) {
        var made = 0;
        var graph = graph();
        var goal = goal(graph, limits);
        var most = Math.max(1, load.length / SHARE_AT_ONCE);
        while (most > 0 && !DesignGate.of(graph, 0, 0, goal).isLinked()) {
            var exchange = new Exchange(graph);
            var batch = best(exchange, most);
            if (batch.isEmpty()) {
                return made;
            }
            batch.forEach(this::make);
            var changed = graph();
            if (new Exchange(changed).trace() < exchange.trace() * (1 - WORTH_WHILE)) {
                made += batch.size();
                graph = changed;
            } else {
                batch.forEach(this::takeBack);
                most = Math.min(most, batch.size()) / 2;
            }
        }
        return made;
    }

    private static DesignLimits goal(JudgeGraph graph, DesignLimits limits) {
        var read = 0;
        for (var s = 0; s < graph.submissions(); s++) {
            read += graph.readers(s) > 0 ? 1 : 0;
        }
        var best = Math.sqrt(2.0 * (graph.judges() - 1) / (graph.readings() - read));
        return new DesignLimits(
                Math.max(limits.rms(), NEAR * best),
                Math.max(limits.max(), LARGEST_NEAR * best),
                limits.leastLoad(),
                limits.companions(),
                limits.loadSpread());
    }

    private JudgeGraph graph() {
        return new JudgeGraph(load.length, table.readers(held));
    }

    private List<Swap> best(Exchange exchange, int most) {
        var best = halves(exchange);
        var swaps = new ArrayList<Swap>();
        for (var j = 0; j < best.length; j++) {
            for (var k = 0; k < j; k++) {
                if (best[j][k] != null && best[k][j] != null) {
                    var swap = new Swap(best[j][k], best[k][j]);
                    if (swap.gain() > 0 && keepsShares(swap)) {
                        swaps.add(swap);
                    }
                }
            }
        }
        // made in order of judges, and sorting keeps that order between equals
        swaps.sort(Comparator.comparing(Swap::gain).reversed());
        var judges = new BitSet();
        var submissions = new BitSet();
        var batch = new ArrayList<Swap>();
        for (var swap : swaps) {
            var one = table.judge[swap.one.given];
            var other = table.judge[swap.other.given];
            var free = !judges.get(one)
                    && !judges.get(other)
                    && !submissions.get(swap.one.submission)
                    && !submissions.get(swap.other.submission);
            if (free && batch.size() < most) {
                judges.set(one);
                judges.set(other);
                submissions.set(swap.one.submission);
                submissions.set(swap.other.submission);
                batch.add(swap);
            }
        }
        return batch;
    }

    /** For every two judges the submission that the first had best hand to the second. */
    private Half[][] halves(Exchange exchange) {
        var readers = table.readers(held);
        var best = new Half[load.length][load.length];
        for (var s = 0; s < readers.length; s++) {
            for (var given = table.first[s]; given < table.first[s + 1]; given++) {
                for (var taken = table.first[s]; held[given] && taken < table.first[s + 1]; taken++) {
                    if (!held[taken]) {
                        var gain = exchange.gain(readers[s], table.judge[given], table.judge[taken]);
                        var row = best[table.judge[given]];
                        if (row[table.judge[taken]] == null || row[table.judge[taken]].gain < gain) {
                            row[table.judge[taken]] = new Half(s, given, taken, gain);
                        }
                    }
                }
            }
        }
        return best;
    }

    private boolean keepsShares(Swap swap) {
        var one = table.judge[swap.one.given];
        var other = table.judge[swap.other.given];
        return keepsShare(one, swap.other.taken, swap.one.given) && keepsShare(other, swap.one.taken, swap.other.given);
    }

    private boolean keepsShare(int judge, int taken, int given) {
        var more = (table.ownRegion[taken] ? 1 : 0) - (table.ownRegion[given] ? 1 : 0);
        return more <= 0 || table.keepsShare(own[judge] + more, load[judge]);
    }

    private void make(Swap swap) {
        for (var half : Arrays.asList(swap.one, swap.other)) {
            hold(half.given, false);
            hold(half.taken, true);
        }
    }

    private void takeBack(Swap swap) {
        for (var half : Arrays.asList(swap.one, swap.other)) {
            hold(half.taken, false);
            hold(half.given, true);
        }
    }

    private void hold(int place, boolean holds) {
        held[place] = holds;
        own[table.judge[place]] += table.ownRegion[place] ? (holds ? 1 : -1) : 0;
    }
}
