package id.juara.law.allocation;

import java.util.Optional;

/** Solves networks to the optimum. */
interface CheapestFlow {

    /**
     * A flow of least cost that brings every supply to the demands, told for each arc; empty where there is none.
     *
     * @param costs of each arc for one unit
     */
    Optional<long[]> of(Network network, long[] costs);

    /** A flow that brings as much of the supplies to the demands as can be. */
    long[] greatest(Network network);
}
