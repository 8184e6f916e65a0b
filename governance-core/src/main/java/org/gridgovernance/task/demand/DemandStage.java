package org.gridgovernance.task.demand;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How far a report demand has come (报表要求状态). */
public enum DemandStage implements CodeTable {
    /** 待答复. */
    ASKED("asked", "待答复", "to be answered"),
    /** 已答复. */
    ANSWERED("answered", "已答复", "answered"),
    /** 退回: the duty list asks for money or hands first. */
    RETURNED("returned", "退回", "returned"),
    /** 不予受理: the duty list or the community said no. */
    REFUSED("refused", "不予受理", "refused");

    private final Wording wording;

    DemandStage(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
