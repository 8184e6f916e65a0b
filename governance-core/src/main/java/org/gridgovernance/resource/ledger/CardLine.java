package org.gridgovernance.resource.ledger;

import java.math.BigDecimal;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.StockMovement;

/**
 * A line of a stock card (明细账行). Immutable.
 *
 * @param moment when it happened and when it was written
 * @param movement what moved
 * @param balance what is kept after it, on the shelf and in quarantine, of all lots
 */
public record CardLine(Moment moment, StockMovement movement, BigDecimal balance) {}
