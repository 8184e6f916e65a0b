package org.gridgovernance.resource.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.gridgovernance.kernel.Reason;

/** What is wrong with a plan, whoever made it. For one thread. */
final class PlanChecks {
    private final AllocationQuestion question;
    private final AllocationPlan plan;
    private final List<Reason> faults = new ArrayList<>();
    private final Map<Supply, Integer> lots = new HashMap<>();
    private final Map<Demand, Integer> demands = new HashMap<>();
    private final List<Shipment> shipments = new ArrayList<>();
    private final long[] given;
    private final long[] got;

    PlanChecks(AllocationQuestion question, AllocationPlan plan) {
        this.question = question;
        this.plan = plan;
        given = new long[question.supplies().size()];
        got = new long[question.demands().size()];
        question.supplies().forEach(supply -> lots.put(supply, lots.size()));
        question.demands().forEach(demand -> demands.put(demand, demands.size()));
    }

    List<Reason> faults() {
        for (int at = 0; at < plan.consignments().size(); at++) {
            lookAt(plan.consignments().get(at), "consignments[" + at + "]");
        }
        if (faults.isEmpty()) {
            lookAtLots();
            lookAtDemands();
        }
        if (faults.isEmpty()) {
            lookAtSums();
        }
        return faults;
    }

    private void must(boolean holds, AllocationReason reason, String path) {
        if (!holds) {
            faults.add(reason.at(path));
        }
    }

    private void lookAt(Consignment each, String path) {
        int lot = lots.getOrDefault(each.from(), -1);
        int demand = demands.getOrDefault(each.to(), -1);
        must(lot >= 0, AllocationReason.PLAN_PLACE_UNKNOWN, path + ".from");
        must(demand >= 0, AllocationReason.PLAN_PLACE_UNKNOWN, path + ".to");
        must(
                each.packs() > 0 && each.packs() <= each.from().packs(),
                AllocationReason.PLAN_PACKS_IMPLAUSIBLE,
                path + ".packs");
        must(each.from().keepsUntil(each.to().neededUntil()), AllocationReason.PLAN_EXPIRED, path);
        if (lot >= 0 && demand >= 0) {
            given[lot] += each.packs();
            got[demand] += each.packs();
            shipments.add(new Shipment(lot, demand, each.packs()));
        }
    }

    private void lookAtLots() {
        for (int lot = 0; lot < given.length; lot++) {
            must(
                    given[lot] <= question.supplies().get(lot).packs(),
                    AllocationReason.PLAN_OVER_SUPPLY,
                    "supplies[" + lot + "]");
        }
    }

    private void lookAtDemands() {
        for (int demand = 0; demand < got.length; demand++) {
            must(
                    got[demand] <= question.demands().get(demand).packs(question.packSize()),
                    AllocationReason.PLAN_OVER_NEED,
                    "demands[" + demand + "]");
        }
    }

    /** Told again from the consignments alone, and from the potentials the bound. */
    private void lookAtSums() {
        boolean isProof = plan.potentials().size() == given.length;
        must(isProof, AllocationReason.PLAN_SUMS_DIFFER, "potentials");
        if (isProof) {
            TransportProblem problem =
                    question.transport(LongStream.of(got).boxed().toList());
            AllocationPlan again =
                    AllocationPlan.of(question, new TransportPlan(problem, shipments, plan.potentials()));
            must(plan.shares().equals(again.shares()), AllocationReason.PLAN_SUMS_DIFFER, "shares");
            must(plan.rests().equals(again.rests()), AllocationReason.PLAN_SUMS_DIFFER, "rests");
            must(plan.cost() == again.cost(), AllocationReason.PLAN_SUMS_DIFFER, "cost");
            must(plan.bound() == again.bound(), AllocationReason.PLAN_SUMS_DIFFER, "bound");
        }
    }
}
