package org.gridgovernance.task.matter;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** What may be wrong with a matter that somebody names (原因码). */
public enum MatterReason implements ReasonCode {
    /** The catalogue in force has no such matter, or what is named is only a category. */
    UNKNOWN("matter.unknown", "现行事项目录中没有该事项", "the catalogue in force has no such matter");

    private final Wording wording;

    MatterReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
