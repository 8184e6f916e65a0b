package org.gridgovernance.examples;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.allocating.District;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.policy.InForce;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.resource.allocation.Allocation;
import org.gridgovernance.resource.allocation.AllocationPlan;
import org.gridgovernance.resource.allocation.AllocationQuestion;
import org.gridgovernance.resource.allocation.AllocationRule;
import org.gridgovernance.resource.allocation.Consignment;
import org.gridgovernance.resource.allocation.Demand;
import org.gridgovernance.resource.allocation.Locality;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.allocation.Supply;
import org.gridgovernance.resource.allocation.TransportSolver;

/** In one street whoever isolates at home comes first. May a vendor's rule say so, and what if it gives out more than there is? */
public final class VendorsOwnAllocationMain {
    static final AreaCode STREET = AreaCode.of("420102018");
    static final AreaCode NEIGHBOUR = AreaCode.of("420102019");
    static final AreaCode CARELESS = AreaCode.of("420102020");

    private static final BigDecimal NEED = BigDecimal.valueOf(400);

    final Desk desk = Governance.builder()
            .rule(
                    AllocationRule.IN_FORCE,
                    "isolating first",
                    1,
                    Scope.in(STREET),
                    VendorsOwnAllocationMain::isolatingFirst)
            .rule(AllocationRule.IN_FORCE, "a box more", 1, Scope.in(CARELESS), VendorsOwnAllocationMain::aBoxMore)
            .build()
            .as(Actor.of("clerk-1", Grant.of(Role.COMMUNITY_CLERK, AreaCode.of("420102"))));

    /** Ten boxes of a hundred for three grids that need four each. */
    final AllocationQuestion question = AllocationQuestion.builder()
            .packSize(BigDecimal.valueOf(100))
            .addSupplies(Supply.of(Locality.of("街道仓库"), 10))
            .addDemands(grid("一网格", PriorityGroup.GENERAL))
            .addDemands(grid("二网格", PriorityGroup.GENERAL))
            .addDemands(grid("三网格", PriorityGroup.ISOLATING))
            .cost((from, to) -> OptionalLong.of(300))
            .build();

    private static Demand grid(String code, PriorityGroup group) {
        return new Demand(Locality.of(code), NEED, new TreeMap<>(Map.of(group, 80)), District.TODAY);
    }

    /** All that they need to grids where somebody isolates, then to the others as they stand in the list. */
    private static AllocationPlan isolatingFirst(AllocationQuestion asked) {
        List<Long> packs =
                new ArrayList<>(asked.demands().stream().map(any -> 0L).toList());
        long left = asked.supplies().stream().mapToLong(Supply::packs).sum();
        for (boolean isolating : List.of(true, false)) {
            for (int at = 0; at < packs.size(); at++) {
                Demand demand = asked.demands().get(at);
                if (demand.people().containsKey(PriorityGroup.ISOLATING) == isolating) {
                    long given = Math.min(left, demand.packs(asked.packSize()));
                    packs.set(at, given);
                    left -= given;
                }
            }
        }
        return AllocationPlan.of(asked, packs, TransportSolver.STANDARD); // how they are brought is found for it
    }

    /** The standard plan, and a box more from nowhere. */
    private static AllocationPlan aBoxMore(AllocationQuestion asked) {
        AllocationPlan plan = AllocationRule.IN_FORCE.standard().plan(asked);
        return AllocationPlan.builder()
                .from(plan)
                .addConsignments(
                        new Consignment(asked.supplies().get(0), asked.demands().get(0), 1))
                .build();
    }

    InForce<AllocationRule> rule(AreaCode area) {
        return desk.rule(AllocationRule.IN_FORCE, area, desk.posture(area), District.TODAY);
    }

    Either<Rejection, AllocationPlan> plan(AreaCode area) {
        return Allocation.of(rule(area).rule(), question);
    }

    private void print(AreaCode area) {
        System.out.println(area + ": " + rule(area).label());
        plan(area)
                .peek(plan -> plan.shares()
                        .forEach(share -> System.out.printf(
                                "  %s %d  %s%n",
                                share.demand().at().code(),
                                share.packs(),
                                share.cause().zh())))
                .peekLeft(refusal -> refusal.reasons().stream()
                        .map(Reason::code)
                        .forEach(code -> System.out.println("  refused: " + code)));
    }

    /** The vendor's rule in its street, the standard rule next door, and a careless one that is refused. */
    public static void main(String[] args) {
        VendorsOwnAllocationMain streets = new VendorsOwnAllocationMain();
        List.of(STREET, NEIGHBOUR, CARELESS).forEach(streets::print);
    }
}
