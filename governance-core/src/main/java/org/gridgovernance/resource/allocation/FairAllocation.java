package org.gridgovernance.resource.allocation;

import java.util.List;

/**
 * The allocation of the standard book (公平分配). First the shares: whole packs, never more than cover the need, so that the lowest level is
 * as high as can be, then the second lowest, and so on; only what keeps until it is needed counts. A level is the part of the need
 * that is covered, divided by the weight. With fewer packs than demands the smallest come first, since a pack lifts them most. Then the
 * least cost of bringing these shares; of the lots of one place the first to expire goes first (先到期先出). Immutable and thread-safe.
 *
 * @param solver finds the least cost
 */
public record FairAllocation(TransportSolver solver) implements AllocationRule {
    /**
     * The plan.
     *
     * @throws IllegalStateException if the solver does not bring the shares, or sends more than there is
     */
    @Override
    public AllocationPlan plan(AllocationQuestion question) {
        List<Long> packs = new FairShares(question).packs();
        TransportPlan shipping = solver.solve(question.transport(packs));
        if (!shipping.isFeasible()) {
            throw new IllegalStateException("the solver does not bring what is shared out");
        }
        return AllocationPlan.of(question, new FirstExpiry(question).of(shipping));
    }
}
