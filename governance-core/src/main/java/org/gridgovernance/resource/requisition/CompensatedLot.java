package org.gridgovernance.resource.requisition;

import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * So much of a lot is paid for (补偿批次): it was used up, damaged or lost. Immutable.
 *
 * @param lot the lot
 * @param quantity how much
 */
public record CompensatedLot(LotId lot, Quantity quantity) {}
