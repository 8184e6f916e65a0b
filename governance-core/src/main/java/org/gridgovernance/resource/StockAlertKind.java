package org.gridgovernance.resource;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Of what somebody is to be alerted (预警类别). The codes are this library's own. */
public enum StockAlertKind implements CodeTable {
    /** 低于储备下限. */
    LOW("low", "低于储备下限", "Below the lower bound", "库存不足"),
    /** 临近有效期. */
    EXPIRING("expiring", "临近有效期", "About to expire", "临期"),
    /** 已过有效期. */
    EXPIRED("expired", "已过有效期", "Expired", "过期");

    private final Wording wording;

    StockAlertKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
