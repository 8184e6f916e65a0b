package org.gridgovernance.resource.reconciliation;

import java.math.BigDecimal;
import java.util.UUID;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * Something that does not agree with the books (不符项). Immutable.
 *
 * @param kind what
 * @param id the lot of a stock, the document of a paper, the allotment of a reservation, or the lot that was in transit
 * @param item the item
 * @param account the account
 * @param books what the movements come to; of what was in transit, what the allotment says was sent
 * @param told what the stock, paper or allotment says; of what was in transit, what the receipt says was sent
 */
public record LedgerFault(
        LedgerFaultKind kind, UUID id, SupplyItemRef item, Account account, BigDecimal books, BigDecimal told) {
    /** Writes both amounts without zeros at their ends. */
    public LedgerFault {
        books = Quantity.plain(books);
        told = Quantity.plain(told);
    }
}
