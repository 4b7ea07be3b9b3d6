package id.juara.law.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The flow that is best by the first of several costs, among those by the second, and so on.
 *
 * <p>Procedure. The network is solved for one cost. Shortest paths in what the flow leaves open give every node a
 * price; where an arc costs more than the prices differ no best flow uses it, where it costs less every best flow fills
 * it (complementary slackness: Ahuja, Magnanti, Orlin, "Network Flows", 1993, theorem 9.4). Those arcs are settled so;
 * whatever flow the others allow is a best one too, and among these the next cost decides. No cost has to be multiplied
 * up to outweigh the next.
 */
final class InOrder {
    private final CheapestFlow solver;

    InOrder(CheapestFlow solver) {
        this.solver = solver;
    }

    /** The flow for each arc; empty where the supplies cannot be brought to the demands. */
    Optional<long[]> cheapest(Network whole, List<long[]> costs) {
        var flow = new long[whole.arcs()];
        var network = whole;
        var open = IntStream.range(0, whole.arcs()).toArray();
        for (var n = 0; n < costs.size(); n++) {
            var cost = costs.get(n);
            var openCost = Arrays.stream(open).mapToLong(a -> cost[a]).toArray();
            var found = solver.of(network, openCost);
            if (found.isEmpty()) {
                return found;
            }
            for (var a = 0; a < open.length; a++) {
                flow[open[a]] = found.get()[a];
            }
            if (n + 1 < costs.size()) {
                var kept = kept(network, openCost, found.get());
                network = rest(network, kept, found.get());
                var before = open;
                open = Arrays.stream(kept).map(a -> before[a]).toArray();
            }
        }
        return Optional.of(flow);
    }

    /** The arcs on which best flows may differ. */
    private static int[] kept(Network network, long[] cost, long[] flow) {
        var price = prices(network, cost, flow);
        return IntStream.range(0, network.arcs())
                .filter(a -> cost[a] + price[network.from(a)] == price[network.to(a)])
                .toArray();
    }

    /** What remains to be solved when every arc but these carries what it does. */
    private static Network rest(Network network, int[] kept, long[] flow) {
        var rest = new Network();
        for (var n = 0; n < network.nodes(); n++) {
            rest.node(network.supply(n));
        }
        var next = 0;
        for (var a = 0; a < network.arcs(); a++) {
            if (next < kept.length && kept[next] == a) {
                rest.arc(network.from(a), network.to(a), network.capacity(a));
                next++;
            } else {
                rest.supply(network.from(a), -flow[a]);
                rest.supply(network.to(a), flow[a]);
            }
        }
        return rest;
    }

    /**
     * Lengths of shortest paths to each node from anywhere; there is no circle below zero, since the flow is a best
     * one.
     */
    private static long[] prices(Network network, long[] cost, long[] flow) {
        var at = network.arcsAt();
        var price = new long[network.nodes()];
        var queue = new int[network.nodes()];
        var waits = new boolean[network.nodes()];
        Arrays.setAll(queue, n -> n);
        Arrays.fill(waits, true);
        var head = 0;
        for (var waiting = queue.length; waiting > 0; waiting--) {
            var node = queue[head];
            waits[node] = false;
            for (var a : at[node]) {
                var forward = network.from(a) == node;
                var other = forward ? network.to(a) : network.from(a);
                var length = price[node] + (forward ? cost[a] : -cost[a]);
                if ((forward ? flow[a] < network.capacity(a) : flow[a] > 0) && length < price[other]) {
                    price[other] = length;
                    if (!waits[other]) {
                        waits[other] = true;
                        queue[(head + waiting) % queue.length] = other;
                        waiting++;
                    }
                }
            }
            head = (head + 1) % queue.length;
        }
        return price;
    }
}
