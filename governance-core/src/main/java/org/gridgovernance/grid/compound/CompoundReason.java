package org.gridgovernance.grid.compound;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on compounds may be refused (原因码). */
public enum CompoundReason implements ReasonCode {
    /** The home is no community or village. */
    NOT_A_COMMUNITY(
            "compound.not-a-community", "小区必须属于一个社区或村", "a compound belongs to exactly one community or village"),
    /** The title is blank, longer than 40 characters, or holds a {@code |}. */
    TITLE_MALFORMED(
            "compound.title-malformed",
            "小区名称为1至40个字符，不含“|”",
            "a compound's title has 1 to 40 characters, none of them |"),
    /** Another compound of the community is or was called so. */
    TITLE_TAKEN("compound.title-taken", "本社区另一小区正在使用或曾用该名称", "another compound of this community is or was called so"),
    /** No such compound in this community. */
    COMPOUND_UNKNOWN("compound.unknown", "本社区没有该小区", "there is no such compound in this community"),
    /** It was retired. */
    COMPOUND_RETIRED("compound.retired", "该小区已撤销", "this compound was retired"),
    /** The year it was built in lies before 1800, or after the day it is told for. */
    BUILT_IMPLAUSIBLE("compound.built-implausible", "建成年份应为1800年至今", "the year lies between 1800 and the present"),
    /** So many buildings or entrances nobody means. */
    COUNT_IMPLAUSIBLE(
            "compound.count-implausible",
            "楼栋数为1至2000，出入口数为0至2000",
            "a compound has 1 to 2,000 buildings and 0 to 2,000 entrances"),
    /** A company is named, and yet it is not managed by one. */
    COMPANY_CONTRADICTS(
            "compound.company-contradicts", "非物业服务企业管理，不应填写企业", "no company manages it, and yet one is named"),
    /** It is managed by a company, and nobody said which. */
    COMPANY_MISSING("compound.company-missing", "未填写物业服务企业的统一社会信用代码", "the property company's code is not given"),
    /** The committee is dated and yet there is none, or its day is still to come. */
    COMMITTEE_CONTRADICTS(
            "compound.committee-contradicts",
            "业委会成立日期有误：未成立不应填写，也不应晚于当日",
            "no committee is dated, and none later than the day"),
    /** It is told for an earlier day than something of it that is on record. */
    TOLD_SINCE("compound.told-since", "该日期之后该小区已有登记内容", "something of this compound is on record for a later day"),
    /** On that day it was not on record yet. */
    BEFORE_RECORDED("compound.before-recorded", "该日期早于小区登记日期", "the compound was not on record on that day"),
    /** Another questionnaire, or another version, is in force. */
    OTHER_QUESTIONNAIRE(
            "compound.other-questionnaire", "现行问卷不是该问卷或该版本", "another questionnaire or version is in force"),
    /** The assessment that counts has no such item, or there is none. */
    ITEM_NOT_ASSESSED(
            "compound.item-not-assessed", "该日有效的评估中没有该项", "no assessment that counts on that day has this item"),
    /** The last day lies before the order, or more than ten years after it. */
    DUE_IMPLAUSIBLE("compound.due-implausible", "整改期限应在责令之日起十年之内", "the last day lies within ten years from the order"),
    /** On that day the same item is ordered already, and not done. */
    ORDERED_ALREADY("compound.ordered-already", "该日该项整改尚未完成", "this item is ordered already, and not done by that day"),
    /** Nothing is to be done about that item. */
    NOTHING_ORDERED("compound.nothing-ordered", "该项没有待完成的整改", "nothing is to be put right about this item"),
    /** It was done before it was ordered. */
    DONE_BEFORE_ORDERED("compound.done-before-ordered", "完成日期早于责令日期", "it was done before it was ordered");

    private final Wording wording;

    CompoundReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
