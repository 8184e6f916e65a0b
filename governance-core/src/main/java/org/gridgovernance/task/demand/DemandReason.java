package org.gridgovernance.task.demand;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on report demands may be refused (原因码). */
public enum DemandReason implements ReasonCode {
    /** There is no such organisation there on that day. */
    DEPARTMENT_UNKNOWN("demand.department-unknown", "没有该部门，或其当日已撤销", "there is no such organisation on that day"),
    /** The day of the figure is still to come, or more than ten years past. */
    AS_OF_IMPLAUSIBLE(
            "demand.as-of-implausible", "数据日期不应晚于当日，也不应早于十年前", "the day of the figure lies within the last ten years"),
    /** The last day lies before the demand, or more than a year after it. */
    DUE_IMPLAUSIBLE("demand.due-implausible", "报送期限应在要求之日起一年之内", "the last day lies within a year from the demand"),
    /** No such demand in this area. */
    DEMAND_UNKNOWN("demand.unknown", "本地没有该报表要求", "there is no such demand in this area"),
    /** It was answered, returned or refused. */
    NOT_OPEN("demand.not-open", "该报表要求已答复、退回或拒绝", "the demand was answered, returned or refused"),
    /** It is told for a day before that of the demand or figure. */
    OUT_OF_ORDER("demand.out-of-order", "日期早于提出要求或形成数据之日", "it is told for a day before the demand or the figure"),
    /** More than 500 values, one less than nothing or more than anybody means, or under no good code or title. */
    VALUES_MALFORMED(
            "demand.values-malformed",
            "数值不超过500项，各为0至1万亿，名称为1至100个字符",
            "at most 500 values of 0 to a million million, each under 1 to 100 characters"),
    /** The figure is not on record, and no values are given. */
    VALUES_MISSING("demand.values-missing", "该数据尚无记录，应填写数值", "the figure is not on record, so values are needed"),
    /** Other values are on record for that area and day: whoever asks gets the same. */
    FIGURE_ON_RECORD(
            "demand.figure-on-record",
            "该数据已有记录且数值不同，请使用已有数据或先更正",
            "other values are on record; give those, or correct them first"),
    /** Less than nothing, or more than 100,000 minutes. */
    MINUTES_IMPLAUSIBLE("demand.minutes-implausible", "用时为0至100000分钟", "it took 0 to 100,000 minutes"),
    /** No such figure in this area. */
    FIGURE_UNKNOWN("demand.figure-unknown", "本地没有该数据", "there is no such figure in this area"),
    /** No standing report tells how the figure is reckoned, and it is not on record. */
    NOT_STANDING(
            "demand.not-standing", "该数据没有常备报表，也无记录，须人工采集", "no standing report answers it, and it is not on record");

    private final Wording wording;

    DemandReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
