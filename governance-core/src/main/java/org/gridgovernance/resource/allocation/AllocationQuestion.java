package org.gridgovernance.resource.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * What there is of one item, and who needs it (分配问题). Immutable and thread-safe. At most 1,000 supplies, 20,000 demands, 2,000,000
 * pairs of them, and 1,000,000,000 packs in all; see {@link Allocation}.
 */
@Value.Immutable
@HouseStyle
public interface AllocationQuestion {
    /** Units of the item in a pack (箱规): more than nothing, with at most six decimals. */
    BigDecimal packSize();

    /** The lots that may be given out; of one place several, each with another expiry. */
    List<Supply> supplies();

    /** Who needs it, each place once. */
    List<Demand> demands();

    /** What each group counts. */
    @Value.Default
    default PriorityRule priority() {
        return PriorityRule.IN_FORCE.standard();
    }

    /** What it costs to bring a pack there. */
    @Value.Default
    default TransportCost cost() {
        return TransportCost.STRAIGHT;
    }

    /**
     * How to bring so much to each, as a transportation problem: the lots are the origins, the demands the destinations, and what
     * expires too early may not go there.
     *
     * @param packs how many packs each demand gets, in their order
     * @throws IllegalArgumentException if that are not as many as demands, or a cost cannot be said
     */
    default TransportProblem transport(List<Long> packs) {
        if (packs.size() != demands().size()) {
            throw new IllegalArgumentException(
                    packs.size() + " shares for " + demands().size() + " demands");
        }
        return TransportProblem.of(
                supplies().stream().map(Supply::packs).toList(), packs, (lot, demand) -> road(lot, demand));
    }

    private long road(int lot, int demand) {
        Supply from = supplies().get(lot);
        Demand to = demands().get(demand);
        return from.keepsUntil(to.neededUntil())
                ? cost().perPack(from.at(), to.at())
                        .orElseThrow(() -> new IllegalArgumentException("a cost cannot be said"))
                : TransportProblem.CLOSED;
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAllocationQuestion.Builder {
        Builder() {}
    }
}
