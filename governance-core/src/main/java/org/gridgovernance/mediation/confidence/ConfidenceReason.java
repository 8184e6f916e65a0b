package org.gridgovernance.mediation.confidence;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why something may not be told in confidence (原因码). */
public enum ConfidenceReason implements ReasonCode {
    /** A risk is reported by a command of its own. */
    RISK_ELSEWHERE(
            "confidence.risk-elsewhere",
            "激化风险请按风险报告办理（人民调解法第二十五条）",
            "a risk is reported by itself (People's Mediation Law art. 25)"),
    /** The case has too many records. */
    RECORDS_TOO_MANY("confidence.records-too-many", "一个案件的保密记录已达上限", "the case has as many records as it can have");

    private final Wording wording;

    ConfidenceReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
