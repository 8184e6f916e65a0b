package org.gridgovernance.mediation;

import static org.gridgovernance.mediation.MediationStage.ACCEPTED;
import static org.gridgovernance.mediation.MediationStage.AGREED;
import static org.gridgovernance.mediation.MediationStage.ARCHIVED;
import static org.gridgovernance.mediation.MediationStage.BROKEN;
import static org.gridgovernance.mediation.MediationStage.CONSENTED;
import static org.gridgovernance.mediation.MediationStage.DECLINED;
import static org.gridgovernance.mediation.MediationStage.EFFECTIVE;
import static org.gridgovernance.mediation.MediationStage.MEDIATING;
import static org.gridgovernance.mediation.MediationStage.PERFORMED;
import static org.gridgovernance.mediation.MediationStage.REGISTERED;
import static org.gridgovernance.mediation.MediationStage.SUSPENDED;
import static org.gridgovernance.mediation.MediationStage.TERMINATED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done in a case, at which stages, and which stage follows (案件流转表): the one table. An act at any other stage is
 * refused for its {@link #refusal()}, which names the article.
 */
public enum CaseAct {
    /** 受理. */
    ACCEPT(CourseReason.ACCEPT_NOT_NOW, EnumSet.of(REGISTERED), ACCEPTED),
    /** 不予受理. */
    DECLINE(CourseReason.DECLINE_NOT_NOW, EnumSet.of(REGISTERED), DECLINED),
    /** 告知权利义务. */
    NOTIFY(CourseReason.NOTIFY_NOT_NOW, EnumSet.of(ACCEPTED)),
    /** 同意调解. */
    CONSENT(CourseReason.CONSENT_NOT_NOW, EnumSet.of(ACCEPTED)),
    /** 拒绝调解. */
    REFUSE(CourseReason.REFUSE_NOT_NOW, EnumSet.of(ACCEPTED, CONSENTED, MEDIATING, SUSPENDED, AGREED), TERMINATED),
    /** 撤回申请. */
    WITHDRAW(
            CourseReason.WITHDRAW_NOT_NOW,
            EnumSet.of(REGISTERED, ACCEPTED, CONSENTED, MEDIATING, SUSPENDED, AGREED),
            TERMINATED),
    /** 确定调解员. */
    NAME_MEDIATORS(CourseReason.NAME_MEDIATORS_NOT_NOW, EnumSet.of(CONSENTED, MEDIATING), MEDIATING),
    /** 披露利害关系. */
    RAISE_TIE(CourseReason.RAISE_TIE_NOT_NOW, EnumSet.of(MEDIATING, SUSPENDED, AGREED)),
    /** 同意不回避. */
    WAIVE_TIE(CourseReason.WAIVE_TIE_NOT_NOW, EnumSet.of(MEDIATING, SUSPENDED, AGREED)),
    /** 要求回避: an agreement that is not signed by all is drafted anew. */
    CHALLENGE(
            CourseReason.CHALLENGE_NOT_NOW, EnumSet.of(REGISTERED, ACCEPTED, CONSENTED, MEDIATING, SUSPENDED, AGREED)),
    /** 调解员退出: an agreement that is not signed by all is drafted anew. */
    WITHDRAW_MEDIATOR(CourseReason.WITHDRAW_MEDIATOR_NOT_NOW, EnumSet.complementOf(EnumSet.of(ARCHIVED))),
    /** 调解. */
    HOLD_SESSION(CourseReason.SESSION_NOT_NOW, EnumSet.of(MEDIATING)),
    /** 中止鉴定. */
    SUSPEND(CourseReason.SUSPEND_NOT_NOW, EnumSet.of(MEDIATING), SUSPENDED),
    /** 恢复调解: where nobody is left to mediate, somebody is named first. */
    RESUME(CourseReason.RESUME_NOT_NOW, EnumSet.of(SUSPENDED)),
    /** 延长期限. */
    EXTEND(CourseReason.EXTEND_NOT_NOW, EnumSet.of(ACCEPTED, CONSENTED, MEDIATING, AGREED)),
    /** 要求书面协议. */
    ASK_FOR_WRITING(CourseReason.ASK_FOR_WRITING_NOT_NOW, EnumSet.of(ACCEPTED, CONSENTED, MEDIATING, SUSPENDED)),
    /** 制作协议书. */
    DRAFT(CourseReason.DRAFT_NOT_NOW, EnumSet.of(MEDIATING, AGREED), AGREED),
    /** 达成口头协议. */
    AGREE_ORALLY(CourseReason.AGREE_ORALLY_NOT_NOW, EnumSet.of(MEDIATING), EFFECTIVE),
    /** 签署协议. */
    SIGN(CourseReason.SIGN_NOT_NOW, EnumSet.of(AGREED)),
    /** 履行. */
    PERFORM(CourseReason.PERFORM_NOT_NOW, EnumSet.of(EFFECTIVE, BROKEN)),
    /** 违约. */
    BREAK(CourseReason.BREAK_NOT_NOW, EnumSet.of(EFFECTIVE, BROKEN), BROKEN),
    /** 申请司法确认. */
    APPLY_FOR_CONFIRMATION(CourseReason.CONFIRMATION_NOT_NOW, EnumSet.of(EFFECTIVE, BROKEN, PERFORMED)),
    /** 司法确认结果. */
    RECORD_RULING(CourseReason.RULING_NOT_NOW, EnumSet.of(EFFECTIVE, BROKEN, PERFORMED)),
    /** 回访. */
    FOLLOW_UP(CourseReason.FOLLOW_UP_NOT_NOW, EnumSet.of(EFFECTIVE, BROKEN, PERFORMED)),
    /** 终止调解. */
    END(CourseReason.END_NOT_NOW, EnumSet.of(ACCEPTED, CONSENTED, MEDIATING, SUSPENDED, AGREED), TERMINATED),
    /** 归档. */
    ARCHIVE(CourseReason.ARCHIVE_NOT_NOW, EnumSet.of(DECLINED, TERMINATED, PERFORMED, BROKEN), ARCHIVED),
    /** 销毁. */
    DESTROY(CourseReason.DESTROY_NOT_NOW, EnumSet.of(ARCHIVED)),
    /** 变更代理人或账号. */
    CHANGE_SIDE(CourseReason.CHANGE_SIDE_NOT_NOW, EnumSet.complementOf(EnumSet.of(ARCHIVED))),
    /** 保密陈述. */
    TELL(
            CourseReason.TELL_NOT_NOW,
            EnumSet.of(REGISTERED, ACCEPTED, CONSENTED, MEDIATING, SUSPENDED, AGREED, EFFECTIVE, BROKEN, PERFORMED)),
    /** 报告激化风险. */
    REPORT_RISK(
            CourseReason.REPORT_RISK_NOT_NOW,
            EnumSet.of(
                    REGISTERED,
                    ACCEPTED,
                    CONSENTED,
                    MEDIATING,
                    SUSPENDED,
                    AGREED,
                    EFFECTIVE,
                    BROKEN,
                    PERFORMED,
                    TERMINATED,
                    DECLINED));

    private final CourseReason refusal;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable view of a set that nobody else holds
    private final Set<MediationStage> from;

    private final Optional<MediationStage> to;

    CaseAct(CourseReason refusal, EnumSet<MediationStage> from, MediationStage to) {
        this.refusal = refusal;
        this.from = Collections.unmodifiableSet(from);
        this.to = Optional.of(to);
    }

    CaseAct(CourseReason refusal, EnumSet<MediationStage> from) {
        this.refusal = refusal;
        this.from = Collections.unmodifiableSet(from);
        to = Optional.empty();
    }

    /** The stages at which it can be done. */
    public Set<MediationStage> from() {
        return from;
    }

    /** The stage that follows; empty if that depends on what else was done, as the last consent or signature does. */
    public Optional<MediationStage> to() {
        return to;
    }

    /** Why it is refused at any other stage. */
    public CourseReason refusal() {
        return refusal;
    }

    /** Whether it can be done at that stage. */
    public boolean isPossibleAt(MediationStage stage) {
        return from.contains(stage);
    }
}
