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
 * @param id the lot of a stock, the document of a paper, or the allotment of a reservation
 * @param item the item
 * @param account the account
 * @param books what the movements come to
 * @param told what the stock, paper or allotment says
 */
public record LedgerFault(
        LedgerFaultKind kind, UUID id, SupplyItemRef item, Account account, BigDecimal books, BigDecimal told) {
    /** Writes both amounts without zeros at their ends. */
    public LedgerFault {
        books = Quantity.plain(books);
        told = Quantity.plain(told);
    }
}
