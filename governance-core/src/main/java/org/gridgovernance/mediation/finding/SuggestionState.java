package org.gridgovernance.mediation.finding;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What became of a suggestion (建议状态). */
public enum SuggestionState implements CodeTable {
    /** 待处理: somebody should look. */
    OPEN("open", "待处理", "Open"),
    /** 已采纳: somebody saw to it; whether a case came of it is told nowhere. */
    TAKEN_UP("taken-up", "已采纳", "Taken up"),
    /** 不采纳. */
    DISMISSED("dismissed", "不采纳", "Dismissed");

    private final Wording wording;

    SuggestionState(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
