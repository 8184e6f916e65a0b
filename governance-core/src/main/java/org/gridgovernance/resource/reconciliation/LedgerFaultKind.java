package org.gridgovernance.resource.reconciliation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What does not agree with the books (账实不符类别). The codes are this library's own. */
public enum LedgerFaultKind implements CodeTable {
    /** 库存与账不符. */
    STOCK("stock", "库存与账不符", "A stock and the movements told of it", ""),
    /** 单据与账不符. */
    PAPER("paper", "单据与账不符", "A paper and the movements told by it", ""),
    /** 预留与调拨单不符. */
    RESERVATION("reservation", "预留与调拨单不符", "A reservation and the allotment it is kept for", ""),
    /** 发运与签收不符. */
    TRANSIT("transit", "发运与签收不符", "What an allotment sent and what its receipt says was sent", "");

    private final Wording wording;

    LedgerFaultKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
