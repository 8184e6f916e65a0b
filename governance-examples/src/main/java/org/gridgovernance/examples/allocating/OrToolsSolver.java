package org.gridgovernance.examples.allocating;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.resource.allocation.Shipment;
import org.gridgovernance.resource.allocation.TransportPlan;
import org.gridgovernance.resource.allocation.TransportProblem;
import org.gridgovernance.resource.allocation.TransportSolver;

/**
 * OR-tools' minimum cost flow behind the library's port. It tells no potentials, so the library finds those that prove its shipments.
 */
public final class OrToolsSolver implements TransportSolver {
    /** Loads the native library. */
    public OrToolsSolver() {
        Loader.loadNativeLibraries();
    }

    private record Road(int arc, int origin, int destination) {}

    @Override
    public TransportPlan solve(TransportProblem problem) {
        MinCostFlow flow = new MinCostFlow();
        List<Road> roads = roads(problem, flow);
        supplies(problem, flow);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalArgumentException("not everything that is wanted can be brought");
        }
        List<Shipment> shipments = roads.stream()
                .filter(road -> flow.getFlow(road.arc()) > 0)
                .map(road -> new Shipment(road.origin(), road.destination(), flow.getFlow(road.arc())))
                .toList();
        return TransportPlan.of(problem, shipments);
    }

    private static List<Road> roads(TransportProblem problem, MinCostFlow flow) {
        List<Road> roads = new ArrayList<>();
        for (int origin = 0; origin < problem.origins(); origin++) {
            for (int destination = 0; destination < problem.destinations(); destination++) {
                long most = Math.min(problem.available(origin), problem.wanted(destination));
                if (most > 0 && problem.isOpen(origin, destination)) {
                    int arc = flow.addArcWithCapacityAndUnitCost(
                            origin, problem.origins() + destination, most, problem.cost(origin, destination));
                    roads.add(new Road(arc, origin, destination));
                }
            }
        }
        return roads;
    }

    /** What is left goes to a last node, for nothing. */
    private static void supplies(TransportProblem problem, MinCostFlow flow) {
        int left = problem.origins() + problem.destinations();
        long rest = 0;
        for (int origin = 0; origin < problem.origins(); origin++) {
            flow.setNodeSupply(origin, problem.available(origin));
            flow.addArcWithCapacityAndUnitCost(origin, left, problem.available(origin), 0);
            rest += problem.available(origin);
        }
        for (int destination = 0; destination < problem.destinations(); destination++) {
            flow.setNodeSupply(problem.origins() + destination, -problem.wanted(destination));
            rest -= problem.wanted(destination);
        }
        flow.setNodeSupply(left, -rest);
    }
}
