package org.gridgovernance.task.declaration;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How far a service case has come (办件状态). */
public enum CaseStage implements CodeTable {
    /** 已申报. */
    DECLARED("declared", "已申报", "declared"),
    /** 待补正: all that is lacking was told, once. */
    SUPPLEMENTING("supplementing", "待补正", "to be supplemented"),
    /** 已受理. */
    ACCEPTED("accepted", "已受理", "accepted"),
    /** 已办结: decided, the result still to be issued. */
    DECIDED("decided", "已办结", "decided"),
    /** 已送达: the result was issued. */
    ISSUED("issued", "已送达", "issued"),
    /** 不予受理. */
    REFUSED("refused", "不予受理", "refused"),
    /** 已撤回. */
    WITHDRAWN("withdrawn", "已撤回", "withdrawn");

    private final Wording wording;

    CaseStage(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return compareTo(ISSUED) < 0;
    }
}
