package org.gridgovernance.resource.allocation;

import java.util.OptionalLong;

/** What it costs to bring a pack from one place to another (运输费用). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface TransportCost {
    /** As the crow flies (直线距离), in whole metres; for places on the map of one coordinate system. */
    TransportCost STRAIGHT = StraightLine::metres;

    /**
     * What a pack costs, a whole number from 0 to 1,000,000,000, such as metres; empty if it cannot be said, and then the question is
     * refused.
     */
    OptionalLong perPack(Locality from, Locality to);
}
