package org.gridgovernance.resource.allocation;

import java.math.BigDecimal;

/**
 * What one demand gets, and why (分配份额). Immutable.
 *
 * @param demand who needs it
 * @param wanted how many packs would cover the need, rounded up
 * @param weight its weight: the mean over its people, to four decimals
 * @param packs how many packs it gets
 * @param level its level (保障水平): the part of the need that is covered, divided by the weight, to four decimals
 * @param cause why it gets no more
 */
public record Share(Demand demand, long wanted, BigDecimal weight, long packs, BigDecimal level, ShareCause cause) {}
