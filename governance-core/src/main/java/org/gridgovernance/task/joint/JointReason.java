package org.gridgovernance.task.joint;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on joint handling may be refused (原因码). */
public enum JointReason implements ReasonCode {
    /** Nobody is called, more than 20 are, or one is called twice. */
    CALLS_UNCLEAR("whistle.calls-unclear", "一次吹哨应呼叫1至20个部门，每个部门一次", "a whistle calls 1 to 20 departments, each once"),
    /** No such organisation, or it is not there on that day. */
    DEPARTMENT_UNKNOWN("whistle.department-unknown", "没有该部门，或该日不存在", "there is no such department on that day"),
    /** That department has a part of this task which it did not answer yet. */
    CALLED_ALREADY("whistle.called-already", "该部门尚有未反馈的报到事项", "this department has a part it did not answer yet"),
    /** The task would have more than 40 parts. */
    PARTS_TOO_MANY("whistle.parts-too-many", "一项任务的报到事项不得超过40项", "a task has at most 40 parts"),
    /** The task has no part of that number. */
    PART_UNKNOWN("whistle.part-unknown", "该任务没有该报到事项", "the task has no such part"),
    /** The department reported in before. */
    REPORTED_ALREADY("whistle.reported-already", "该部门已报到", "this department reported in already"),
    /** The part was answered before. */
    ANSWERED_ALREADY("whistle.answered-already", "该报到事项已反馈", "this part was answered already"),
    /** The part is not answered yet. */
    NOT_ANSWERED("whistle.not-answered", "该报到事项尚未反馈", "this part is not answered yet"),
    /** That side was assessed for this part before. */
    ASSESSED_ALREADY("whistle.assessed-already", "该方已就该事项接受考核", "this side was assessed for this part already"),
    /** The score is not 1 to 5. */
    SCORE_IMPLAUSIBLE("whistle.score-implausible", "评分应为1至5分", "a score is 1 to 5"),
    /** It is told for an instant before the whistle, the reporting in or the answer that it follows. */
    BEFORE_LAST_STEP(
            "whistle.before-last-step", "发生时间早于吹哨、报到或反馈的时间", "it is told for a time before the step it follows");

    private final Wording wording;

    JointReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
