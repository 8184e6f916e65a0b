package org.gridgovernance.task.matter;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** A step of handling that has a term of its own (办理环节), in their order. */
public enum Step implements CodeTable {
    /** 受理: from registration until it is accepted, returned or refused. */
    ACCEPT("accept", "受理", "acceptance"),
    /** 接单: from dispatch until the handler takes it. */
    TAKE("take", "接单", "taking"),
    /** 办结: from acceptance until it is resolved. */
    RESOLVE("resolve", "办结", "resolution"),
    /** 回访: from resolution until whoever asked was called back. */
    EVALUATE("evaluate", "回访", "call-back");

    private final Wording wording;

    Step(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
