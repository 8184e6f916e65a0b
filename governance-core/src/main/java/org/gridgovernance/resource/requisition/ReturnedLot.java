package org.gridgovernance.resource.requisition;

import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * So much of a lot goes back to its owner (返还批次). Immutable.
 *
 * @param lot the lot
 * @param quantity how much
 * @param inQuarantine whether it is taken from quarantine, and not from the shelf
 */
public record ReturnedLot(LotId lot, Quantity quantity, boolean inQuarantine) {
    Posting posting() {
        return new Posting(
                lot, inQuarantine ? Account.QUARANTINE : Account.SHELF, Account.REQUISITIONED, quantity.amount());
    }
}
