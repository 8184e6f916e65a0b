package org.gridgovernance.resource.planning;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.allocation.TransportCost;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.immutables.value.Value;

/** Which goods are to be given out to whom (分配范围). Immutable. */
@Value.Immutable
@HouseStyle
public interface Distribution {
    /** By which the commands of the proposal are derived: a second proposal under the same id repeats no order of the first. */
    CommandId commandId();

    /** The item. */
    SupplyItemRef item();

    /** The areas whose own points give, not those below them: at least one. */
    @Value.NaturalOrder
    SortedSet<AreaCode> givers();

    /** The area whose open needs are served, with all below it. */
    AreaCode to();

    /** How many of the item's unit are never parted: a pack. Unless told, that of its first pack; 1 if it has none. */
    Optional<BigDecimal> packSize();

    /** For how long the goods are kept for those they are promised to. Unless told, two days. */
    @Value.Default
    default Duration keptFor() {
        return Duration.ofDays(2);
    }

    /**
     * What it costs to bring a pack from point to point. Unless told, metres as the crow flies; then a point of which no position is known
     * is thought as far from all as the farthest two that are known, so that it stops no plan.
     */
    Optional<TransportCost> cost();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDistribution.Builder {
        Builder() {}
    }
}
