package org.gridgovernance.benchmark.allocation;

import java.util.List;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Line;
import org.gridgovernance.benchmark.kit.Round;
import org.gridgovernance.benchmark.kit.Rounds;
import org.gridgovernance.benchmark.kit.Table;
import org.gridgovernance.benchmark.kit.Workload;
import org.gridgovernance.examples.allocating.District;
import org.gridgovernance.examples.allocating.OrToolsSolver;
import org.gridgovernance.resource.allocation.Allocation;
import org.gridgovernance.resource.allocation.AllocationPlan;
import org.gridgovernance.resource.allocation.AllocationQuestion;
import org.gridgovernance.resource.allocation.AllocationRule;
import org.gridgovernance.resource.allocation.FairAllocation;
import org.gridgovernance.resource.allocation.Share;
import org.gridgovernance.resource.allocation.TransportPlan;
import org.gridgovernance.resource.allocation.TransportProblem;
import org.gridgovernance.resource.allocation.TransportSolver;

/**
 * Masks for a district that is short by a third: the whole plan from the question, with both looks for faults, and its transport alone
 * from the problem. Both solvers must find the same cost, and prove it.
 */
public final class Sharing implements Workload {
    private static final String OURS = "ours";
    private static final String OR_TOOLS = "OR-tools";
    private static final long SEED = 420_102;

    /** How many stock points and grids, and how long each may take. */
    private record Size(int points, int grids, double ours, double orTools) {
        AllocationQuestion question() {
            District district = new District(points, grids, SEED);
            return district.with(district.wanted() * 2 / 3).build();
        }
    }

    @Override
    public String name() {
        return "allocation";
    }

    @Override
    public List<Table> run(Bench bench) throws Exception {
        Table table = new Table("Sharing out, seconds", OURS, OR_TOOLS);
        measure(bench, table, new Size(bench.size(20, 5), bench.size(500, 50), 0.5, 0.3));
        measure(bench, table, new Size(bench.size(50, 6), bench.size(2_000, 60), 3, 0.3));
        measure(bench, table, new Size(bench.size(100, 7), bench.size(10_000, 70), Double.NaN, 5));
        return List.of(table);
    }

    private static void measure(Bench bench, Table table, Size size) throws Exception {
        AllocationQuestion question = size.question();
        TransportSolver orTools = new OrToolsSolver();
        AllocationPlan plan = mustAgree(question, orTools);
        TransportProblem problem =
                question.transport(plan.shares().stream().map(Share::packs).toList());
        int rounds = bench.size(7, 1);
        Rounds plans = new Rounds(bench.server())
                .with(OURS, round -> allocate(TransportSolver.STANDARD, question))
                .with(OR_TOOLS, round -> allocate(orTools, question))
                .run(bench.size(3, 0), rounds, bench.progress());
        Rounds transports = new Rounds(bench.server())
                .with(OURS, round -> transport(TransportSolver.STANDARD, problem, plan))
                .with(OR_TOOLS, round -> transport(orTools, problem, plan))
                .run(bench.size(3, 0), rounds, bench.progress());
        String what = "%,d × %,d, ".formatted(size.points(), size.grids());
        Line whole = line(what + "the whole plan", plans);
        table.add(Double.isNaN(size.ours()) ? whole : whole.atMost(seconds(plans, OURS), size.ours()));
        table.add(
                Line.of(what + "the whole plan by OR-tools", "", "").atMost(seconds(plans, OR_TOOLS), size.orTools()));
        table.add(line(what + "transport alone", transports));
    }

    private static Line line(String what, Rounds rounds) {
        return Line.of(what, Line.number(seconds(rounds, OURS)), Line.number(seconds(rounds, OR_TOOLS)));
    }

    private static double seconds(Rounds rounds, String name) {
        return rounds.median(name, (Round round) -> round.usage().nanos() / 1e9);
    }

    private static AllocationPlan mustAgree(AllocationQuestion question, TransportSolver orTools) {
        AllocationPlan ours = plan(AllocationRule.IN_FORCE.standard(), question);
        AllocationPlan theirs = plan(new FairAllocation(orTools), question);
        boolean agree = ours.shares().equals(theirs.shares())
                && ours.cost() == theirs.cost()
                && ours.isProvenCheapest()
                && theirs.isProvenCheapest();
        if (!agree) {
            throw new IllegalStateException("not the same cost: " + ours.cost() + ", " + theirs.cost());
        }
        return ours;
    }

    private static AllocationPlan plan(AllocationRule rule, AllocationQuestion question) {
        return Allocation.of(rule, question).get();
    }

    private static long allocate(TransportSolver solver, AllocationQuestion question) {
        return plan(new FairAllocation(solver), question).shares().size();
    }

    private static long transport(TransportSolver solver, TransportProblem problem, AllocationPlan plan) {
        TransportPlan found = solver.solve(problem);
        if (found.cost() != plan.cost()) {
            throw new IllegalStateException("another cost: " + found.cost());
        }
        return found.shipments().size();
    }
}
