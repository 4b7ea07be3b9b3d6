package id.juara.law.allocation;

import java.util.Arrays;

/** Nodes with supplies or demands, joined by arcs that carry whole numbers from 0 to their capacity. */
final class Network {
    private int[] from = new int[16];
    private int[] to = new int[16];
    private long[] capacity = new long[16];
    private long[] supply = new long[16];
    private int nodes;
    private int arcs;

    int node(long supplied) {
        if (nodes == supply.length) {
            supply = Arrays.copyOf(supply, 2 * nodes);
        }
        supply[nodes] = supplied;
        return nodes++;
    }

    int arc(int tail, int head, long most) {
        if (arcs == from.length) {
            from = Arrays.copyOf(from, 2 * arcs);
            to = Arrays.copyOf(to, 2 * arcs);
            capacity = Arrays.copyOf(capacity, 2 * arcs);
        }
        from[arcs] = tail;
        to[arcs] = head;
        capacity[arcs] = most;
        return arcs++;
    }

    void supply(int node, long more) {
        supply[node] += more;
    }

    int nodes() {
        return nodes;
    }

    int arcs() {
        return arcs;
    }

    int from(int arc) {
        return from[arc];
    }

    int to(int arc) {
        return to[arc];
    }

    long capacity(int arc) {
        return capacity[arc];
    }

    /** What the node gives; below zero what it takes. */
    long supply(int node) {
        return supply[node];
    }

    /** For each node the arcs that begin or end there. */
    int[][] arcsAt() {
        var count = new int[nodes];
        for (var a = 0; a < arcs; a++) {
            count[from[a]]++;
            count[to[a]]++;
        }
        var at = new int[nodes][];
        Arrays.setAll(at, n -> new int[count[n]]);
        for (var a = arcs - 1; a >= 0; a--) {
            at[from[a]][--count[from[a]]] = a;
            at[to[a]][--count[to[a]]] = a;
        }
        return at;
    }
}
