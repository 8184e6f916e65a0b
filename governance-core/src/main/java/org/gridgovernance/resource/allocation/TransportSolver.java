package org.gridgovernance.resource.allocation;

/**
 * Solves transportation problems (运输问题求解器): a port, behind which a host may put a solver of its own. Implement: yes, one lambda. Pure
 * and thread-safe.
 */
@FunctionalInterface
public interface TransportSolver {
    /**
     * That of this library: shortest augmenting paths over the origins alone, exact in whole numbers. Made for few origins: seconds for
     * 100 of them and 10,000 destinations, half a minute for 1,000 and 2,000.
     */
    TransportSolver STANDARD = problem -> new ShortestPaths(problem).solve();

    /**
     * A plan of least cost.
     *
     * @throws IllegalArgumentException if not everything that is wanted can be brought
     */
    TransportPlan solve(TransportProblem problem);
}
