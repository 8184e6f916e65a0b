package org.gridgovernance.task.duty;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What the duty list says of something that is asked (准入结论). */
public enum Ruling implements CodeTable {
    /** 准入. */
    ADMITTED("admitted", "准入", "Admitted"),
    /** 不予准入. */
    REFUSED("refused", "不予准入", "Refused"),
    /** 退回. */
    RETURNED("returned", "退回", "Returned"),
    /** 排队. */
    QUEUED("queued", "排队", "Queued");

    private final Wording wording;

    Ruling(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
