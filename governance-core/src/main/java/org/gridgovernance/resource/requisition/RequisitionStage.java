package org.gridgovernance.resource.requisition;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How far a requisition has come (征用阶段). The codes are this library's own. */
public enum RequisitionStage implements CodeTable {
    /** 决定: nothing was taken yet. */
    ORDERED("ordered", "已决定", "Ordered", "已下令"),
    /** 征用中: something was taken, and may be open yet. */
    HELD("held", "征用中", "Held", "已征用"),
    /** 结清: all of it was given back or paid for. */
    SETTLED("settled", "已结清", "Settled", "已返还、已补偿");

    private final Wording wording;

    RequisitionStage(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
