package id.juara.law.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The even dealing: readings are placed one by one, and each placement may move earlier ones.
 *
 * <p>Procedure. For a submission that needs a reader we look for the judge with the smallest load who can be reached: he
 * may read it himself, or somebody who may read it can pass one of his own on to him, and so on along a chain. Everything
 * on the chain moves by one place, so only the last judge's load grows. Always ending at the smallest reachable load keeps the loads
 * as even as the bars allow at every step (no chain leads from a judge to one with two fewer), and when no judge below his
 * limit can be reached, no dealing exists. This is the shortest-path method for a flow with convex costs, known for this
 * problem as optimal semi-matching (Harvey, Ladner, Lovász, Tamir, "Semi-matchings for bipartite graphs and load
 * balancing", J. Algorithms 59, 2006). Between judges with equal loads the seed decides, anew for every submission.
 *
 * <p>A cap on submissions from a judge's own region is a second, narrower door to the same judge: a submission from his region comes in
 * by it only while fewer than the cap have, unless another one of them leaves.
 *
 * <p>Nodes: {@code j} is judge j, {@code judges + j} his door for his own region.
 */
final class Balance {
    static final int NO_CAP = Integer.MAX_VALUE;
    private static final int NOBODY = -1;
    private static final int FROM_DOOR = -2;

    private final Table table;
    private final int judges;
    private final int[] ownCap;
    private final int[] load;
    private final int[] own;
    private final boolean[][] held;
    private final int[] arrived;
    private final int[] freedFrom;
    private List<Block> blocks = List.of();

    /** @param ownCap the most from his own region that each judge is dealt, the fixed ones among them */
    Balance(Table table, int[] ownCap) {
        this.table = table;
        this.judges = table.judges.size();
        this.ownCap = ownCap;
        this.load = table.fixedLoad.clone();
        this.own = table.fixedOwn.clone();
        this.held = new boolean[table.submissions.size()][judges];
        this.arrived = new int[2 * judges];
        this.freedFrom = new int[table.submissions.size()];
    }

    /** Places that many readings of each submission, those that are fixed among them; false where one finds no reader. */
    boolean deals(int readings) {
        for (var s = 0; s < held.length; s++) {
            for (var n = table.fixedReadings[s]; n < readings; n++) {
                var last = nearest(s);
                if (last == NOBODY) {
                    blocks = blocks(s, readings, n);
                    return false;
                }
                move(s, last);
            }
        }
        return true;
    }

    /** What stood in the way of the reading that found no reader. */
    List<Block> blocks() {
        return blocks;
    }

    boolean[][] held() {
        return held;
    }

    int load(int judge) {
        return load[judge];
    }

    int own(int judge) {
        return own[judge];
    }

    /** The reachable judge with the smallest load below his limit; between equals by chance. */
    private int nearest(int source) {
        Arrays.fill(arrived, NOBODY);
        Arrays.fill(freedFrom, NOBODY);
        freedFrom[source] = source;
        var queue = new ArrayDeque<Integer>();
        passOn(source, queue);
        var atOnce = NOBODY;
        for (var node : queue) {
            if (node < judges || own[node - judges] < ownCap[node - judges]) {
                atOnce = better(atOnce, node % judges, source);
            }
        }
        var least = leastLoad();
        if (atOnce != NOBODY && load[atOnce] == least) {
            arrived[atOnce] = source;
            return atOnce;
        }
        return nearestByChain(source, least, queue);
    }

    private int nearestByChain(int source, int least, ArrayDeque<Integer> queue) {
        var best = NOBODY;
        while (!queue.isEmpty() && (best == NOBODY || load[best] > least)) {
            var node = queue.poll();
            if (node < judges) {
                best = better(best, node, source);
            } else if (own[node - judges] < ownCap[node - judges]) {
                arrive(node - judges, FROM_DOOR, queue);
            }
            for (var s = 0; s < held.length; s++) {
                if (freedFrom[s] == NOBODY && held[s][node % judges] && (node < judges || hasDoor(s, node % judges))) {
                    freedFrom[s] = node;
                    passOn(s, queue);
                }
            }
        }
        return best;
    }

    /** The submission goes to the door of each judge who may read it and does not yet. */
    private void passOn(int submission, ArrayDeque<Integer> queue) {
        for (var j = 0; j < judges; j++) {
            if (table.open[submission][j] && !held[submission][j]) {
                arrive(hasDoor(submission, j) ? judges + j : j, submission, queue);
            }
        }
    }

    private void arrive(int node, int by, ArrayDeque<Integer> queue) {
        if (arrived[node] == NOBODY) {
            arrived[node] = by;
            queue.add(node);
        }
    }

    private boolean hasDoor(int submission, int judge) {
        return table.ownRegion[submission][judge] && ownCap[judge] != NO_CAP;
    }

    private int better(int best, int judge, int source) {
        if (load[judge] >= table.limit[judge]) {
            return best;
        }
        if (best == NOBODY || load[judge] != load[best]) {
            return best == NOBODY || load[judge] < load[best] ? judge : best;
        }
        return table.chance(source, judge) < table.chance(source, best) ? judge : best;
    }

    private int leastLoad() {
        var least = Integer.MAX_VALUE;
        for (var j = 0; j < judges; j++) {
            if (load[j] < table.limit[j]) {
                least = Math.min(least, load[j]);
            }
        }
        return least;
    }

    /** Walks the chain back from its last judge to the source, moving each submission on it by one place. */
    private void move(int source, int last) {
        var node = last;
        while (true) {
            var by = arrived[node];
            if (by == FROM_DOOR) {
                node += judges;
                continue;
            }
            hold(by, node % judges, true);
            if (by == source) {
                return;
            }
            node = freedFrom[by];
            hold(by, node % judges, false);
        }
    }

    private void hold(int submission, int judge, boolean holds) {
        held[submission][judge] = holds;
        load[judge] += holds ? 1 : -1;
        own[judge] += table.ownRegion[submission][judge] ? (holds ? 1 : -1) : 0;
    }

    /** Why the last search found nobody: each judge it reached is at his limit, each door it could not pass is at its cap. */
    private List<Block> blocks(int submission, int asked, int placed) {
        var full = new ArrayList<String>();
        var capped = new ArrayList<String>();
        for (var j = 0; j < judges; j++) {
            if (arrived[j] != NOBODY) {
                full.add(table.judges.get(j).id());
            } else if (arrived[judges + j] != NOBODY) {
                capped.add(table.judges.get(j).id());
            }
        }
        var blocks = new ArrayList<Block>();
        var lacking = List.of(table.submissions.get(submission).id());
        if (!full.isEmpty()) {
            blocks.add(new Block(Block.Limit.LIMITS, lacking, full, asked, placed));
        }
        if (!capped.isEmpty()) {
            blocks.add(new Block(Block.Limit.OWN_REGION_CAP, lacking, capped, asked, placed));
        }
        return blocks;
    }
}
