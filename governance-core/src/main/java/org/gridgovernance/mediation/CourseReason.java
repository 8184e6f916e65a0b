package org.gridgovernance.mediation;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why an act is not possible at the stage of a case (原因码): one for each {@link CaseAct}, naming the article. */
public enum CourseReason implements ReasonCode {
    /** Of {@link CaseAct#ACCEPT}. */
    ACCEPT_NOT_NOW(
            "mediation.accept-not-now",
            "只有已登记的案件可以受理（人民调解法第十七条）",
            "only a registered case can be accepted (People's Mediation Law art. 17)"),
    /** Of {@link CaseAct#DECLINE}. */
    DECLINE_NOT_NOW(
            "mediation.decline-not-now",
            "只有已登记的案件可以不予受理（人民调解工作若干规定第二十二条）",
            "only a registered case can be declined (rules on people's mediation art. 22)"),
    /** Of {@link CaseAct#NOTIFY}. */
    NOTIFY_NOT_NOW(
            "mediation.notify-not-now",
            "权利义务在受理之后、调解之前告知（人民调解法第二十三条、第二十四条）",
            "rights and duties are told once a case is accepted and before it is mediated (People's Mediation Law arts. 23, 24)"),
    /** Of {@link CaseAct#CONSENT}. */
    CONSENT_NOT_NOW(
            "mediation.consent-not-now",
            "受理后、调解前征求各方同意（人民调解法第三条、第十七条）",
            "parties consent once a case is accepted and before it is mediated (People's Mediation Law arts. 3, 17)"),
    /** Of {@link CaseAct#REFUSE}. */
    REFUSE_NOT_NOW(
            "mediation.refuse-not-now",
            "只有进行中的调解可以拒绝（人民调解法第十七条、第二十三条）",
            "only a mediation that goes on can be refused (People's Mediation Law arts. 17, 23)"),
    /** Of {@link CaseAct#WITHDRAW}. */
    WITHDRAW_NOT_NOW(
            "mediation.withdraw-not-now",
            "协议生效或调解终止后不能撤回（人民调解法第二十三条）",
            "an application cannot be withdrawn once an agreement is in effect or the mediation over (People's Mediation Law art. 23)"),
    /** Of {@link CaseAct#NAME_MEDIATORS}. */
    NAME_MEDIATORS_NOT_NOW(
            "mediation.name-mediators-not-now",
            "各方同意后方可指定或选择调解员（人民调解法第十九条）",
            "mediators are named once all parties consent, and until they agree (People's Mediation Law art. 19)"),
    /** Of {@link CaseAct#RAISE_TIE}. */
    RAISE_TIE_NOT_NOW(
            "mediation.raise-tie-not-now",
            "利害关系应在指定调解员后、协议生效前披露（特邀调解规定第十五条）",
            "a tie is disclosed once mediators are named and before an agreement is in effect (rules on invited mediation art. 15)"),
    /** Of {@link CaseAct#WAIVE_TIE}. */
    WAIVE_TIE_NOT_NOW(
            "mediation.waive-tie-not-now",
            "同意不回避应在指定调解员后、协议生效前（特邀调解规定第十五条）",
            "a tie is waived once mediators are named and before an agreement is in effect (rules on invited mediation art. 15)"),
    /** Of {@link CaseAct#CHALLENGE}. */
    CHALLENGE_NOT_NOW(
            "mediation.challenge-not-now",
            "要求回避应在协议生效或调解终止前（人民调解法第二十三条）",
            "a mediator is challenged before an agreement is in effect or the mediation over (People's Mediation Law art. 23)"),
    /** Of {@link CaseAct#WITHDRAW_MEDIATOR}. */
    WITHDRAW_MEDIATOR_NOT_NOW(
            "mediation.withdraw-mediator-not-now",
            "归档后不再更换调解员（人民调解法第十九条）",
            "mediators change until a case is filed (People's Mediation Law art. 19)"),
    /** Of {@link CaseAct#HOLD_SESSION}. */
    SESSION_NOT_NOW(
            "mediation.session-not-now",
            "确定调解员后、达成协议前方可调解（人民调解法第二十一条、第二十二条）",
            "a session is held once mediators are named and until the parties agree (People's Mediation Law arts. 21, 22)"),
    /** Of {@link CaseAct#SUSPEND}. */
    SUSPEND_NOT_NOW(
            "mediation.suspend-not-now",
            "调解中方可因鉴定中止（人民法院在线调解规则第二十六条）",
            "only what is in mediation is suspended for an appraisal (rules on online mediation art. 26)"),
    /** Of {@link CaseAct#RESUME}. */
    RESUME_NOT_NOW(
            "mediation.resume-not-now",
            "只有中止的调解可以恢复（人民法院在线调解规则第二十六条）",
            "only what is suspended goes on again (rules on online mediation art. 26)"),
    /** Of {@link CaseAct#EXTEND}. */
    EXTEND_NOT_NOW(
            "mediation.extend-not-now",
            "只有进行中的调解可以延期（人民调解工作若干规定第三十三条）",
            "only the term of a mediation that goes on is extended (rules on people's mediation art. 33)"),
    /** Of {@link CaseAct#ASK_FOR_WRITING}. */
    ASK_FOR_WRITING_NOT_NOW(
            "mediation.ask-for-writing-not-now",
            "书面协议应在达成协议前要求（人民调解法第二十八条）",
            "a written agreement is asked for before the parties agree (People's Mediation Law art. 28)"),
    /** Of {@link CaseAct#DRAFT}. */
    DRAFT_NOT_NOW(
            "mediation.draft-not-now",
            "调解中方可达成协议（人民调解法第二十八条、第二十九条）",
            "parties agree while the case is in mediation (People's Mediation Law arts. 28, 29)"),
    /** Of {@link CaseAct#AGREE_ORALLY}. */
    AGREE_ORALLY_NOT_NOW(
            "mediation.agree-orally-not-now",
            "调解中方可达成口头协议（人民调解法第二十八条、第三十条）",
            "parties agree orally while the case is in mediation (People's Mediation Law arts. 28, 30)"),
    /** Of {@link CaseAct#SIGN}. */
    SIGN_NOT_NOW(
            "mediation.sign-not-now",
            "只有待签署的书面协议可以签署（人民调解法第二十九条）",
            "only a written agreement that is not yet in effect is signed (People's Mediation Law art. 29)"),
    /** Of {@link CaseAct#PERFORM}. */
    PERFORM_NOT_NOW(
            "mediation.perform-not-now",
            "协议生效后方可履行（人民调解法第三十一条）",
            "an agreement is performed once it is in effect (People's Mediation Law art. 31)"),
    /** Of {@link CaseAct#BREAK}. */
    BREAK_NOT_NOW(
            "mediation.break-not-now",
            "协议生效后方有违约（人民调解法第三十一条、第三十二条）",
            "an agreement is broken only while it is in effect (People's Mediation Law arts. 31, 32)"),
    /** Of {@link CaseAct#APPLY_FOR_CONFIRMATION}. */
    CONFIRMATION_NOT_NOW(
            "mediation.confirmation-not-now",
            "协议生效后方可申请司法确认（人民调解法第三十三条）",
            "confirmation is applied for once an agreement is in effect (People's Mediation Law art. 33)"),
    /** Of {@link CaseAct#RECORD_RULING}. */
    RULING_NOT_NOW(
            "mediation.ruling-not-now",
            "没有待裁定的司法确认申请（民事诉讼法第二百零六条）",
            "no application for confirmation waits for a ruling (Civil Procedure Law art. 206)"),
    /** Of {@link CaseAct#FOLLOW_UP}. */
    FOLLOW_UP_NOT_NOW(
            "mediation.follow-up-not-now",
            "协议生效后、归档前回访（人民调解法第三十一条）",
            "a follow-up is made once an agreement is in effect and before the file is closed (People's Mediation Law art. 31)"),
    /** Of {@link CaseAct#END}. */
    END_NOT_NOW(
            "mediation.end-not-now",
            "只有进行中的调解可以终止（人民调解法第二十六条）",
            "only a mediation that goes on is ended (People's Mediation Law art. 26)"),
    /** Of {@link CaseAct#ARCHIVE}. */
    ARCHIVE_NOT_NOW(
            "mediation.archive-not-now",
            "结束后方可归档（人民调解法第二十七条）",
            "a case is filed once it is over (People's Mediation Law art. 27)"),
    /** Of {@link CaseAct#DESTROY}. */
    DESTROY_NOT_NOW(
            "mediation.destroy-not-now",
            "只有已归档的案件可以销毁（档案法第三十一条）",
            "only what is filed is destroyed (Archives Law art. 31)"),
    /** Of {@link CaseAct#CHANGE_SIDE}. */
    CHANGE_SIDE_NOT_NOW(
            "mediation.change-side-not-now",
            "归档后不再变更当事人一方的信息（人民调解法第二十七条）",
            "what is known of a side changes until a case is filed (People's Mediation Law art. 27)"),
    /** Of {@link CaseAct#TELL}. */
    TELL_NOT_NOW(
            "mediation.tell-not-now",
            "案件结束后不再接受保密陈述（人民调解法第十五条）",
            "nothing is told in confidence once a case is over (People's Mediation Law art. 15)"),
    /** Of {@link CaseAct#REPORT_RISK}. */
    REPORT_RISK_NOT_NOW(
            "mediation.report-risk-not-now",
            "归档后不再报告风险（人民调解法第二十五条）",
            "risks are reported until a case is filed (People's Mediation Law art. 25)");

    private final Wording wording;

    CourseReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
