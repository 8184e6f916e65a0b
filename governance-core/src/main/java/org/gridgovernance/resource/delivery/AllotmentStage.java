package org.gridgovernance.resource.delivery;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How far an allotment has come (调拨状态). The codes are this library's own. */
public enum AllotmentStage implements CodeTable {
    /** 已预留. */
    PROMISED("promised", "已预留", "Promised", "待拣货"),
    /** 已拣货. */
    PICKED("picked", "已拣货", "Picked", "待发运"),
    /** 在途. */
    SHIPPED("shipped", "在途", "Shipped", "已发运、运输中"),
    /** 已签收. */
    SETTLED("settled", "已办结", "Settled", "已签收"),
    /** 已取消. */
    RELEASED("released", "已取消", "Released", "已解除预留");

    private final Wording wording;

    AllotmentStage(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether goods are still kept for it, and none of them left. */
    public boolean isPending() {
        return this == PROMISED || this == PICKED;
    }

    /** Whether goods left for it. */
    public boolean isSent() {
        return this == SHIPPED || this == SETTLED;
    }
}
