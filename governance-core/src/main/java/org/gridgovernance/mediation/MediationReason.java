package org.gridgovernance.mediation;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on a case may be refused (原因码), whatever it does; each package of commands has further reasons. */
public enum MediationReason implements ReasonCode {
    /** No such case. */
    CASE_UNKNOWN("mediation.case-unknown", "没有该调解案件", "there is no such case"),
    /** It is told for a time before the case came to its stage. */
    BEFORE_LAST_ACT(
            "mediation.before-last-act",
            "发生时间早于案件进入当前状态的时间",
            "it is told for a time before the case came to its stage"),
    /** A text that must say something is blank. */
    TEXT_BLANK("mediation.text-blank", "内容不得为空", "the text must say something"),
    /** The case has no party of that number. */
    PARTY_UNKNOWN("mediation.party-unknown", "案件没有该当事人", "the case has no such party"),
    /** Whoever acts for himself names another side. */
    NOT_YOUR_SIDE("mediation.not-your-side", "只能代表本方当事人办理", "you may act for your own side only"),
    /** A party or an agent acts as if he were the mediator. */
    PARTY_CANNOT_CONDUCT(
            "mediation.party-cannot-conduct", "当事人及其代理人不得以调解员身份办理本案", "a party or its agent cannot conduct the case"),
    /** The person named is no mediator in charge of the case. */
    WORKER_UNKNOWN("mediation.worker-unknown", "该人员不在本案调解员之列", "this is no mediator of the case"),
    /** An amount has more than two decimals. */
    AMOUNT_SCALE("mediation.amount-scale", "金额以元为单位，最多两位小数", "an amount is in yuan, with at most two decimals"),
    /** An amount is not more than 0, or more than a trillion yuan. */
    AMOUNT_RANGE("mediation.amount-range", "金额应大于0且不超过一万亿元", "an amount is more than 0 and at most a trillion yuan"),
    /** A day lies in the future, before what it follows, or too far ahead. */
    DAY_IMPLAUSIBLE("mediation.day-implausible", "日期不合理", "the day is implausible"),
    /** A mediator in charge has a tie that not all parties waived. */
    TIE_OPEN(
            "mediation.tie-open",
            "调解员存在利害关系，须各方同意不回避或更换调解员（特邀调解规定第十五条）",
            "a mediator has a tie: all parties waive it, or he withdraws (rules on invited mediation art. 15)"),
    /** No other way is told. */
    ROUTES_MISSING(
            "mediation.routes-missing",
            "应告知当事人其他解决途径（人民调解法第二十六条、第三十二条，人民调解工作若干规定第二十四条）",
            "the parties are told of the other ways (People's Mediation Law arts. 26, 32, rules on people's mediation art. 24)"),
    /** The term of the mediation is over. */
    TERM_OVER(
            "mediation.term-over",
            "调解期限已满，须经各方同意延期，否则应终止（人民调解工作若干规定第三十三条）",
            "the term is over: it must have been extended by consent, or the mediation ends (rules on people's mediation art. 33)");

    private final Wording wording;

    MediationReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
