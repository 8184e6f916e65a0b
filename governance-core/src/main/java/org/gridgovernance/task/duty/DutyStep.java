package org.gridgovernance.task.duty;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How far a duty item has come (准入环节). */
public enum DutyStep implements CodeTable {
    /** 已申请. */
    APPLIED("applied", "已申请", "applied for"),
    /** 已同意: the joint meeting approved. */
    APPROVED("approved", "已同意", "approved"),
    /** 未通过: the joint meeting did not approve. */
    TURNED_DOWN("turned-down", "未通过", "turned down"),
    /** 已准入. */
    ENTERED("entered", "已准入", "entered"),
    /** 已退出. */
    EXITED("exited", "已退出", "exited");

    private final Wording wording;

    DutyStep(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    boolean isOpen() {
        return this != TURNED_DOWN && this != EXITED;
    }
}
