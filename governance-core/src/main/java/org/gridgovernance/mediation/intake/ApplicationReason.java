package org.gridgovernance.mediation.intake;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why an application, its acceptance or its withdrawal may be refused (原因码). */
public enum ApplicationReason implements ReasonCode {
    /** Who would keep the case has no seat in the committee. */
    KEEPER_WITHOUT_SEAT(
            "application.keeper-without-seat",
            "经办人该日不是该调解委员会的委员或调解员（人民调解法第十三条）",
            "the keeper has no seat in the committee on that day (People's Mediation Law art. 13)"),
    /** It is said to come out of a task, and none is named. */
    TASK_MISSING("application.task-missing", "来源为任务转入的，应写明任务", "a case out of a task names the task"),
    /** Too many tasks are named, or one twice. */
    TASKS_UNCLEAR("application.tasks-unclear", "任务最多20个，不得重复", "name at most 20 tasks, each once"),
    /** Nobody of the parties applies, although it came by application. */
    APPLICANT_MISSING(
            "application.applicant-missing",
            "当事人申请的案件应有申请人（人民调解法第十七条）",
            "a case by application has an applicant (People's Mediation Law art. 17)"),
    /** Whoever applies for himself only may not say this. */
    NOT_FOR_ONESELF(
            "application.not-for-oneself",
            "本人申请不能填写此项，请由调解委员会登记",
            "whoever applies for himself cannot say this: let the committee enter it"),
    /** Nobody applied for it, so that nobody can withdraw. */
    NOT_APPLIED_FOR("application.not-applied-for", "该案件不是当事人申请的，不能撤回申请", "nobody applied for this case"),
    /** Somebody else than an applicant withdraws. */
    NOT_THE_APPLICANT("application.not-the-applicant", "只有申请人可以撤回申请", "only an applicant withdraws");

    private final Wording wording;

    ApplicationReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
