package org.gridgovernance.task;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why any command on tasks may be refused (原因码). */
public enum TaskReason implements ReasonCode {
    /** The home is no community or village. */
    NOT_A_COMMUNITY("task.not-a-community", "任务必须属于一个社区或村", "a task belongs to exactly one community or village"),
    /** No such task in this community. */
    TASK_UNKNOWN("task.unknown", "本社区没有该任务", "there is no such task in this community"),
    /** The table of acts does not lead from the stage at which the task is. */
    NOT_AT_THIS_STAGE("task.not-at-this-stage", "任务当前状态不允许该操作", "at its present stage this cannot be done to the task"),
    /** It is told for an instant before the task came to its present stage. */
    BEFORE_LAST_ACT(
            "task.before-last-act", "发生时间早于任务进入当前状态的时间", "it is told for a time before the task came to this stage"),
    /** A text says nothing. */
    TEXT_BLANK("task.text-blank", "内容不能为空", "the text says nothing"),
    /** Another task of this community came with the same number. */
    REFERENCE_TAKEN("task.reference-taken", "本社区已有相同来源单号的任务", "another task of this community has this number"),
    /** A department that was whistled for has not answered yet. */
    PARTS_OPEN("task.parts-open", "仍有报到部门未反馈", "a department has not answered its part yet");

    private final Wording wording;

    TaskReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
