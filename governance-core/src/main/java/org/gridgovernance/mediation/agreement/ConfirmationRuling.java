package org.gridgovernance.mediation.agreement;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What the court ruled (司法确认结果). Source: Civil Procedure Law (民事诉讼法) art. 206. */
public enum ConfirmationRuling implements CodeTable {
    /** 裁定有效: it can be enforced. */
    VALID("valid", "裁定有效", "Confirmed", "确认有效"),
    /** 裁定驳回. */
    DISMISSED("dismissed", "裁定驳回", "Dismissed", "驳回"),
    /** 不予受理. */
    NOT_ACCEPTED("not-accepted", "不予受理", "Not accepted", "");

    private final Wording wording;

    ConfirmationRuling(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
