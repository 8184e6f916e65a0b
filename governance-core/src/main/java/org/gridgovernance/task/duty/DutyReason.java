package org.gridgovernance.task.duty;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on the duty list may be refused (原因码). */
public enum DutyReason implements ReasonCode {
    /** The legal basis is blank, longer than 200 characters, or has a control character. */
    BASIS_MALFORMED("duty.basis-malformed", "依据为1至200个字符", "a basis has 1 to 200 characters"),
    /** It is pushed down, and no department is named. */
    DEPARTMENT_MISSING(
            "duty.department-missing", "协助和购买服务事项应填写申请部门", "a department is named where help is asked for or bought"),
    /** There is no such organisation there on that day. */
    DEPARTMENT_UNKNOWN("duty.department-unknown", "没有该申请部门，或其当日已撤销", "there is no such organisation on that day"),
    /** Less than nothing, more than anybody means, or nothing where something arrived. */
    SUPPORT_IMPLAUSIBLE(
            "duty.support-implausible",
            "经费为0至100亿元、人员为0至10000人；到位时不应均为0",
            "funds are 0 to 10,000 million yuan and staff 0 to 10,000; what arrives is not nothing"),
    /** The last day lies before the first, or either too far away. */
    DATES_IMPLAUSIBLE(
            "duty.dates-implausible",
            "起始日期应在前后十年之内，截止日期不早于起始日期且不超过二十年",
            "the first day lies within ten years, the last not before it and within twenty"),
    /** The matter stands on the list of this area for that department already, or is applied for. */
    LISTED_ALREADY("duty.listed-already", "本地清单已有该部门的该事项，或正在申请", "it stands on this list, or is applied for already"),
    /** No such item in this area. */
    ITEM_UNKNOWN("duty.item-unknown", "本地清单没有该事项", "there is no such item in this area"),
    /** What is wanted cannot be done at the step the item has reached. */
    NOT_AT_THIS_STEP("duty.not-at-this-step", "该事项所处环节不能办理此操作", "this cannot be done at the step the item has reached"),
    /** It is told for a day before that of the last step. */
    OUT_OF_ORDER("duty.out-of-order", "日期早于上一环节", "it is told for a day before that of the last step"),
    /** Nobody voted, or more than 1,000 in one way. */
    VOTES_IMPLAUSIBLE("duty.votes-implausible", "表决票数为0至1000，且至少一票", "votes are 0 to 1,000, and one at least"),
    /** It is approved without a majority, or turned down with one. */
    VOTES_CONTRADICT(
            "duty.votes-contradict",
            "审议结论与表决不符：过半数同意方为通过",
            "it is approved if, and only if, more than half are in favour"),
    /** The last day for which it was applied for is past. */
    OVER_ALREADY("duty.over-already", "申请的截止日期已过", "the last day it was applied for is past"),
    /** More than 200 matters. */
    TOO_MANY_MATTERS("duty.too-many-matters", "豁免事项不得超过200项", "an override names at most 200 matters"),
    /** It would last more than 30 days, or end before it begins. */
    OVERRIDE_TOO_LONG("duty.override-too-long", "豁免期限为1至30日", "an override lasts 1 to 30 days"),
    /** No such override in this area. */
    OVERRIDE_UNKNOWN("duty.override-unknown", "本地没有该豁免", "there is no such override in this area"),
    /** It has ended. */
    OVERRIDE_OVER("duty.override-over", "该豁免已结束", "this override has ended");

    private final Wording wording;

    DutyReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
