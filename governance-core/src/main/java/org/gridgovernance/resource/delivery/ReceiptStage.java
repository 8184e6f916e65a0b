package org.gridgovernance.resource.delivery;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How far a receipt has come (签收状态). The codes are this library's own. */
public enum ReceiptStage implements CodeTable {
    /** 已同意接收. */
    ACCEPTED("accepted", "已同意接收", "Accepted", "已接受支援"),
    /** 已谢绝. */
    DECLINED("declined", "已谢绝", "Declined", "不接收"),
    /** 已签收. */
    RECEIVED("received", "已签收", "Received", "已收货");

    private final Wording wording;

    ReceiptStage(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
