package org.gridgovernance.mediation.impartiality;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Why a mediator mediates no more (退出原因). */
public enum WithdrawalCause implements CodeTable {
    /** 自行回避. */
    RECUSED("recused", "自行回避", "Withdrew for a tie", "回避"),
    /** 当事人要求回避. */
    CHALLENGED("challenged", "当事人要求回避", "A party asked for it", ""),
    /** 更换: for another reason, such as illness; may be named again. */
    REPLACED("replaced", "更换", "Replaced", "");

    private final Wording wording;

    WithdrawalCause(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
