package org.gridgovernance.resource.count;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Why a count found another number than the books have (差异原因). The codes are this library's own. */
public enum DifferenceReason implements CodeTable {
    /** 计量误差. */
    MEASURED("measured", "计量误差", "Error of measurement", "称量误差"),
    /** 漏记. */
    NOT_TOLD("not-told", "漏记", "Movement not told", "漏登"),
    /** 错记. */
    TOLD_WRONG("told-wrong", "错记", "Movement told wrongly", "错登、记账错误"),
    /** 串位: it lay among another lot, or on the other side of the quarantine. */
    MISPLACED("misplaced", "串位", "Misplaced", "混放、批次混淆"),
    /** 破损. */
    DAMAGED("damaged", "破损", "Damaged", "损坏"),
    /** 变质. */
    SPOILED("spoiled", "变质", "Spoiled", "霉变、失效"),
    /** 丢失. */
    GONE("gone", "丢失", "Gone", "遗失、被盗"),
    /** 来源不明. */
    OF_UNKNOWN_ORIGIN("of-unknown-origin", "来源不明", "Of unknown origin", "盘盈"),
    /** 原因待查. */
    NOT_CLEAR("not-clear", "原因待查", "Not clear yet", "待查");

    private final Wording wording;

    DifferenceReason(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
