package org.gridgovernance.resource.item;

import java.math.BigDecimal;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * How much of an item there should be at a point (储备上下限). Immutable. Source: Shandong regulation on emergency support (山东省突发事件应急保障条例)
 * art. 42.
 *
 * @param min below which it is to be filled up: 0 or more
 * @param max up to which: not less than {@code min}
 */
public record StockBand(BigDecimal min, BigDecimal max) {
    /** Writes the numbers without zeros at their ends. */
    public StockBand {
        min = Quantity.plain(min);
        max = Quantity.plain(max);
    }
}
