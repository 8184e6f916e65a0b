package org.gridgovernance.mediation.course;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why an act in the course of a mediation may be refused (原因码), besides its stage. */
public enum ConductReason implements ReasonCode {
    /** No party is named. */
    PARTIES_MISSING("course.parties-missing", "应写明至少一方当事人", "name at least one party"),
    /** The party consented before. */
    CONSENTED_ALREADY("course.consented-already", "该当事人已同意调解", "the party consented already"),
    /** Nobody is named, more than five, or somebody twice. */
    MEDIATORS_UNCLEAR(
            "course.mediators-unclear",
            "调解员为1至5人，不得重复（人民调解法第十九条）",
            "name 1 to 5 mediators, each once (People's Mediation Law art. 19)"),
    /** Who would mediate has no seat in the committee. */
    NO_SEAT(
            "course.no-seat",
            "该人员该日不是本案调解委员会的委员或调解员（人民调解法第十三条）",
            "the person has no seat in the committee of the case on that day (People's Mediation Law art. 13)"),
    /** Who would mediate does already. */
    IN_CHARGE_ALREADY("course.in-charge-already", "该人员已是本案调解员", "the person is in charge already"),
    /** Who would mediate withdrew for a tie, or was challenged. */
    MEDIATOR_RECUSED(
            "course.mediator-recused",
            "该人员已在本案回避，不得再任本案调解员（特邀调解规定第十五条）",
            "the person was recused in this case and cannot mediate it (rules on invited mediation art. 15)"),
    /** Who would mediate is a party, or acts for one. */
    MEDIATOR_IS_PARTY(
            "course.mediator-is-party",
            "当事人及其代理人不得任本案调解员（特邀调解规定第十五条）",
            "a party or its agent cannot mediate the case (rules on invited mediation art. 15)"),
    /** That tie is known. */
    TIE_KNOWN("course.tie-known", "该利害关系已记录", "this tie is known already"),
    /** There is no tie of that mediator which the party has not waived. */
    NO_OPEN_TIE("course.no-open-tie", "该调解员没有待该当事人同意的利害关系", "the mediator has no tie that the party has not waived"),
    /** That a party challenged is told by the challenge. */
    CAUSE_ELSEWHERE("course.cause-elsewhere", "当事人要求回避请按要求回避办理", "that a party asked for it is told by a challenge"),
    /** Whoever is tied would waive it for the parties. */
    NOT_YOUR_TIE(
            "course.not-your-tie",
            "调解员不得代当事人同意自己不回避（特邀调解规定第十五条）",
            "a mediator cannot waive a tie of his own for the parties (rules on invited mediation art. 15)"),
    /** A session takes 1 to 1,440 minutes. */
    MINUTES_IMPLAUSIBLE("course.minutes-implausible", "调解时长为1至1440分钟", "a session takes 1 to 1,440 minutes"),
    /** More than 20 are invited. */
    INVITED_TOO_MANY("course.invited-too-many", "邀请参与人不得超过20人", "at most 20 are invited"),
    /** Somebody is invited, and the parties did not consent. */
    INVITED_WITHOUT_CONSENT(
            "course.invited-without-consent",
            "邀请他人参与调解须征得当事人同意（人民调解法第二十条）",
            "others are invited with the parties' consent (People's Mediation Law art. 20)"),
    /** A hundred sessions were held. */
    SESSIONS_TOO_MANY("course.sessions-too-many", "一个案件的调解记录不得超过100次", "a case has at most 100 sessions"),
    /** Not all parties agree to a longer term. */
    EXTENSION_NOT_JOINT(
            "course.extension-not-joint",
            "延期须各方当事人一致同意（宁波市人民调解条例第二十七条）",
            "a term is extended by consent of all parties (Ningbo regulation on people's mediation art. 27)"),
    /** An extension is not of 1 to 1,000 days. */
    DAYS_IMPLAUSIBLE("course.days-implausible", "延长天数应为1至1000日", "an extension is of 1 to 1,000 days"),
    /** The term would be too long. */
    EXTENSION_TOO_LONG("course.extension-too-long", "延期累计超过上限", "the term cannot be extended by so much"),
    /** The party asked before. */
    WRITING_ASKED_ALREADY("course.writing-asked-already", "该当事人已要求书面协议", "the party asked already"),
    /** That a party refuses or withdraws is told otherwise. */
    END_ELSEWHERE("course.end-elsewhere", "拒绝调解、撤回申请请按相应事项办理", "that a party refuses or withdraws is told by itself"),
    /** The term is not over. */
    TERM_RUNS(
            "course.term-runs",
            "调解期限未满（人民调解工作若干规定第三十三条）",
            "the term is not over (rules on people's mediation art. 33)"),
    /** There is nothing to sign. */
    NOTHING_TO_SIGN(
            "course.nothing-to-sign",
            "没有待签署的协议书（人民调解法第二十九条）",
            "there is no agreement to sign (People's Mediation Law art. 29)");

    private final Wording wording;

    ConductReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
