package org.gridgovernance.resource.alert;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why an alert cannot be told (原因码). */
public enum AlertReason implements ReasonCode {
    /** There is no such stock in this area. */
    STOCK_UNKNOWN("stock-alert.stock-unknown", "本区域没有该库存", "there is no such stock in this area"),
    /** An alert of expiry names the lot, one of little stock names none. */
    LOT_CONTRADICTS(
            "stock-alert.lot-contradicts",
            "有效期预警应指明批次，库存不足预警不指明批次",
            "an alert of expiry names the lot, one of little stock names none"),
    /** The stock is not as the alert says. */
    NOT_SO("stock-alert.not-so", "库存没有该预警所述的情况", "the stock is not as the alert says"),
    /** A task was registered for this alert. */
    FOLLOWED_ALREADY("stock-alert.followed-already", "该预警已转任务", "a task was registered for this alert already");

    private final Wording wording;

    AlertReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
