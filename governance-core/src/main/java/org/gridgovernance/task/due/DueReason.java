package org.gridgovernance.task.due;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on what comes due may be refused (原因码). */
public enum DueReason implements ReasonCode {
    /** The step does not run, this was told already, or something else is to be told of it before. */
    NOT_NEXT(
            "due.not-next",
            "该环节未在计时、已提醒过，或应先作其他提醒",
            "the step does not run, this was told already, or another comes first"),
    /** It is told for an instant before that at which it is to be told. */
    NOT_YET("due.not-yet", "尚未到提醒或释放时间", "it is not yet time for it"),
    /** A reminder is for what is soon due or late, not for what has time. */
    LIGHT_CONTRADICTS("due.light-contradicts", "只能提醒临期或超期", "only what is soon due or late is reminded of"),
    /** Nobody has claimed it for a time. */
    NOTHING_LEASED("due.nothing-leased", "该任务没有限时认领", "nobody claimed the task for a time");

    private final Wording wording;

    DueReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
