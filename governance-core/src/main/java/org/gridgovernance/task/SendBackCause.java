package org.gridgovernance.task;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Why somebody sends a task back (退单原因). The codes are this library's own. */
public enum SendBackCause implements CodeTable {
    /** 非本单位职责: dispatched to the wrong unit (错派). */
    NOT_COMPETENT("not-competent", "非本单位职责", "Not competent", "错派、职责不符"),
    /** 不在管辖范围: it lies outside the unit's area. */
    OUT_OF_AREA("out-of-area", "不在管辖范围", "Out of the unit's area", "属地不符"),
    /** 需其他单位牵头. */
    ANOTHER_LEADS("another-leads", "需其他单位牵头", "Another unit must lead", "牵头单位不符"),
    /** 人手或专业不足. */
    NO_HANDS("no-hands", "人手或专业不足", "No hands or no skill for it", "力量不足"),
    /** 其他. */
    OTHER("other", "其他", "Other", "");

    private final Wording wording;

    SendBackCause(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether it says that the task was dispatched wrongly (错派). */
    public boolean isMisdispatch() {
        return this == NOT_COMPETENT || this == OUT_OF_AREA || this == ANOTHER_LEADS;
    }
}
