package org.gridgovernance.resource.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is needed somewhere (需求). Immutable.
 *
 * @param at where, usually a grid
 * @param need how much, in units of the item; more than nothing
 * @param people for how many of which groups, by which its weight is found; none said: weight 1
 * @param neededUntil the last day on which it will be used: what expires before does not serve
 */
public record Demand(Locality at, BigDecimal need, SortedMap<PriorityGroup, Integer> people, LocalDate neededUntil) {
    /** Copies the map. */
    public Demand {
        people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    }

    /** A need of nobody in particular. */
    public static Demand of(Locality at, BigDecimal need, LocalDate neededUntil) {
        return new Demand(at, need, Collections.emptySortedMap(), neededUntil);
    }

    /**
     * How many whole packs cover it (需求箱数): rounded up, so that the last pack may hold more than is needed.
     *
     * @param packSize units in a pack
     */
    public long packs(BigDecimal packSize) {
        return need.divide(packSize, 0, RoundingMode.CEILING).longValueExact();
    }
}
