package org.gridgovernance.task;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How content whoever asked is (满意度). The codes are this library's own. */
public enum Satisfaction implements CodeTable {
    /** 满意. */
    SATISFIED("satisfied", "满意", "Satisfied", "非常满意"),
    /** 基本满意. */
    MOSTLY("mostly", "基本满意", "Mostly satisfied", "较满意"),
    /** 不满意. */
    DISSATISFIED("dissatisfied", "不满意", "Dissatisfied", "");

    private final Wording wording;

    Satisfaction(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
