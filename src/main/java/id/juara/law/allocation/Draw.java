package id.juara.law.allocation;

import java.util.Arrays;

/**
 * Makes a flow in parts of a unit whole by chance, so that each arc keeps its flow on average.
 *
 * <p>Procedure (Jecmen, Zhang, Liu, Shah, Conitzer, Fang, "Mitigating Manipulation in Peer Review via Randomized
 * Reviewer Assignments", 2020, arXiv 2006.16437). At every node what comes in and what goes out is whole together, so
 * no node has one broken arc alone, and a walk along broken arcs comes back on itself. Along that circle the flow can
 * grow by up to d₁, or shrink by up to d₂, before some arc is whole; it grows by d₁ with probability d₂/(d₁ + d₂) and
 * else shrinks by d₂. So it goes on until nothing is broken. Every arc ends at the whole number below or above its
 * flow: piles and shares keep their limits.
 */
final class Draw {
    private final Network network;
    private final long[] flow;
    private final int parts;
    private final Chance chance;
    private final int[][] brokenAt;
    private final int[] broken;
    private final int[] path;
    private final int[] placeOnPath;

    private Draw(Network network, long[] flow, int parts, Chance chance) {
        this.network = network;
        this.flow = flow.clone();
        this.parts = parts;
        this.chance = chance;
        this.brokenAt = network.arcsAt();
        this.broken = new int[network.nodes()];
        this.path = new int[network.nodes() + 1];
        this.placeOnPath = new int[network.nodes()];
        Arrays.fill(placeOnPath, -1);
        for (var n = 0; n < brokenAt.length; n++) {
            brokenAt[n] = Arrays.stream(brokenAt[n]).filter(this::isBroken).toArray();
            broken[n] = brokenAt[n].length;
        }
    }

    /** A whole flow, counted in parts. */
    static long[] whole(Network network, long[] flow, int parts, Chance chance) {
        var draw = new Draw(network, flow, parts, chance);
        for (var n = 0; n < network.nodes(); n++) {
            draw.mendFrom(n);
        }
        return draw.flow;
    }

    private void mendFrom(int start) {
        var node = start;
        var length = 0;
        placeOnPath[node] = 0;
        while (true) {
            var arc = nextBroken(node, length == 0 ? -1 : path[length - 1]);
            if (arc < 0) {
                placeOnPath[node] = -1;
                return; // only where the walk began: elsewhere there is always another
            }
            path[length++] = arc;
            node = across(arc, node);
            if (placeOnPath[node] < 0) {
                placeOnPath[node] = length;
                continue;
            }
            var from = placeOnPath[node];
            mend(node, from, length);
            for (int n = from, at = node; n < length; n++) {
                placeOnPath[at] = -1;
                at = across(path[n], at);
            }
            length = from;
            placeOnPath[node] = length;
        }
    }

    private int nextBroken(int node, int but) {
        for (var n = broken[node] - 1; n >= 0; n--) {
            var arc = brokenAt[node][n];
            if (!isBroken(arc)) {
                brokenAt[node][n] = brokenAt[node][--broken[node]];
            } else if (arc != but) {
                return arc;
            }
        }
        return -1;
    }

    /** Moves the flow along the circle that begins at that node with the path's arc at {@code first}. */
    private void mend(int node, int first, int end) {
        var most = new long[] {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int n = first, at = node; n < end; n++) {
            var over = flow[path[n]] % parts;
            var along = network.from(path[n]) == at;
            most[0] = Math.min(most[0], along ? parts - over : over);
            most[1] = Math.min(most[1], along ? over : parts - over);
            at = across(path[n], at);
        }
        var grows = chance.below(most[0] + most[1]) < most[1];
        var by = grows ? most[0] : -most[1];
        for (int n = first, at = node; n < end; n++) {
            flow[path[n]] += network.from(path[n]) == at ? by : -by;
            at = across(path[n], at);
        }
    }

    private int across(int arc, int node) {
        return network.from(arc) == node ? network.to(arc) : network.from(arc);
    }

    private boolean isBroken(int arc) {
        return flow[arc] % parts != 0;
    }
}
