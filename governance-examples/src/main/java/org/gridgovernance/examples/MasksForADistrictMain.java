package org.gridgovernance.examples;

import java.util.Locale;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.allocating.District;
import org.gridgovernance.examples.allocating.OrToolsSolver;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.policy.InForce;
import org.gridgovernance.resource.allocation.Allocation;
import org.gridgovernance.resource.allocation.AllocationPlan;
import org.gridgovernance.resource.allocation.AllocationQuestion;
import org.gridgovernance.resource.allocation.AllocationRule;
import org.gridgovernance.resource.allocation.FairAllocation;

/** A third of the masks is missing. Which grid gets how many boxes, why, from where, and could they be brought for less? */
public final class MasksForADistrictMain {
    static final AreaCode DISTRICT = AreaCode.of("420102");
    static final int POINTS = 6;
    static final int GRIDS = 24;
    private static final long SEED = 2_020;

    final AllocationQuestion question;
    final Desk desk;

    MasksForADistrictMain() {
        District district = new District(POINTS, GRIDS, SEED);
        question = district.with(district.wanted() * 2 / 3).build();
        desk = Governance.builder().build().as(Actor.of("clerk-1", Grant.of(Role.COMMUNITY_CLERK, DISTRICT)));
    }

    InForce<AllocationRule> rule() {
        return desk.rule(AllocationRule.IN_FORCE, DISTRICT, desk.posture(DISTRICT), District.TODAY);
    }

    AllocationPlan plan() {
        return Allocation.of(rule().rule(), question).get();
    }

    /** The same shares; another solver behind the port finds how to bring them. */
    AllocationPlan byOrTools() {
        return Allocation.of(new FairAllocation(new OrToolsSolver()), question).get();
    }

    /** Prints each grid's share with its explanation, and where every box comes from. */
    public static void main(String[] args) {
        MasksForADistrictMain masks = new MasksForADistrictMain();
        AllocationPlan plan = masks.plan();
        System.out.println("by " + masks.rule().label());
        System.out.println(plan.table(Locale.CHINESE));
        plan.consignments()
                .forEach(each -> System.out.printf(
                        "  %s → %s %d%n",
                        each.from().at().code(), each.to().at().code(), each.packs()));
        System.out.printf(
                "OR-tools: %d metres times boxes, at least %d%n",
                masks.byOrTools().cost(), plan.bound());
    }
}
