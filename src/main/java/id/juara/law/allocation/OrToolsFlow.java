package id.juara.law.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase.Status;
import java.util.Arrays;
import java.util.Optional;

/** The solver of OR-Tools (cost scaling by pushes and relabels): whole numbers only, so the same on every machine. */
final class OrToolsFlow implements CheapestFlow {

    /** Loads the native code once, and only where something is dealt. */
    private static final class Native {
        static {
            Loader.loadNativeLibraries();
        }

        static MinCostFlow solver(Network network) {
            return new MinCostFlow(network.nodes(), network.arcs());
        }
    }

    @Override
    public Optional<long[]> of(Network network, long[] costs) {
        var solver = laid(network, costs);
        try {
            var status = solver.solve();
            if (status == Status.INFEASIBLE || status == Status.UNBALANCED) {
                return Optional.empty();
            }
            return Optional.of(flows(solver, status, network.arcs()));
        } finally {
            solver.delete();
        }
    }

    @Override
    public long[] greatest(Network network) {
        var solver = laid(network, new long[network.arcs()]);
        try {
            return flows(solver, solver.solveMaxFlowWithMinCost(), network.arcs());
        } finally {
            solver.delete();
        }
    }

    private static MinCostFlow laid(Network network, long[] costs) {
        var solver = Native.solver(network);
        for (var a = 0; a < network.arcs(); a++) {
            solver.addArcWithCapacityAndUnitCost(network.from(a), network.to(a), network.capacity(a), costs[a]);
        }
        for (var n = 0; n < network.nodes(); n++) {
            solver.setNodeSupply(n, network.supply(n));
        }
        return solver;
    }

    private static long[] flows(MinCostFlow solver, Status status, int arcs) {
        if (status != Status.OPTIMAL) {
            throw new IllegalStateException("the solver ended with " + status);
        }
        var flows = new long[arcs];
        Arrays.setAll(flows, solver::getFlow);
        return flows;
    }
}
