package org.gridgovernance.task.review;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why the review of a task may be refused (原因码). */
public enum ReviewReason implements ReasonCode {
    /** It is found not to be done, and nobody said what is wanting. */
    BECAUSE_MISSING("task.because-missing", "核查不通过应说明原因", "it is not done, and it is not said what is wanting"),
    /** Nobody asked, so that nobody can be called back. */
    NOBODY_TO_CALL("task.nobody-to-call", "没有诉求人，无需回访", "nobody asked; there is nobody to call back"),
    /** There is somebody to call back before it is filed. */
    CALL_BACK_FIRST("task.call-back-first", "有诉求人，应先回访再归档", "whoever asked is called back before it is filed"),
    /** The basis on which it is left out of the rates is blank, longer than 200 characters, or broken text. */
    EXCLUSION_MALFORMED("task.exclusion-malformed", "剔除依据为1至200个字符", "the basis has 1 to 200 characters"),
    /** Somebody is content or not, and yet was not reached. */
    EVALUATION_CONTRADICTS(
            "task.evaluation-contradicts", "未联系上诉求人，不应填写满意度", "nobody was reached, and yet said how content they are");

    private final Wording wording;

    ReviewReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
