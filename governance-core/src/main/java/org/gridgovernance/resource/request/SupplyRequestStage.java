package org.gridgovernance.resource.request;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How far a supply request has come (申请状态). The codes are this library's own. */
public enum SupplyRequestStage implements CodeTable {
    /** 待审批. */
    ASKED("asked", "待审批", "Asked", "已申请"),
    /** 已批准. */
    APPROVED("approved", "已批准", "Approved", "已审批"),
    /** 不予批准. */
    DECLINED("declined", "不予批准", "Declined", "驳回"),
    /** 已撤回. */
    WITHDRAWN("withdrawn", "已撤回", "Withdrawn", "撤销"),
    /** 已办结: nothing more is waited for. */
    CLOSED("closed", "已办结", "Closed", "结束");

    private final Wording wording;

    SupplyRequestStage(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
