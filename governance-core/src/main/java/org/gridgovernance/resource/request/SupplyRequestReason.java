package org.gridgovernance.resource.request;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on supply requests may be refused (原因码). */
public enum SupplyRequestReason implements ReasonCode {
    /** There is no such supply request in this area. */
    REQUEST_UNKNOWN("supply-request.request-unknown", "本区域没有该物资申请", "there is no such supply request in this area"),
    /** At its present stage this cannot be done to the supply request. */
    NOT_AT_THIS_STAGE(
            "supply-request.not-at-this-stage",
            "物资申请当前状态不允许该操作",
            "at its present stage this cannot be done to the supply request"),
    /** It is told for a time before the supply request came to this stage. */
    BEFORE_LAST_ACT(
            "supply-request.before-last-act",
            "发生时间早于物资申请进入当前状态的时间",
            "it is told for a time before the supply request came to this stage"),
    /** Goods are needed by a day within a year from the day they are asked for. */
    NEEDED_BY_IMPLAUSIBLE(
            "supply-request.needed-by-implausible",
            "需用日期应在申请当日起一年以内",
            "goods are needed by a day within a year from the day they are asked for"),
    /** The area that is asked neither covers this one nor lies in the same county. */
    ASKED_TOO_FAR(
            "supply-request.asked-too-far",
            "申请对象应为上级区域或同一县（市、区）内的区域",
            "the area that is asked covers this one, or lies in the same county"),
    /** Nobody approves what he asked for himself. */
    OWN("supply-request.own", "申请人不能审批自己的申请", "nobody approves what he asked for himself"),
    /** This item is not asked for. */
    NOT_ASKED("supply-request.not-asked", "该物资不在申请之列", "this item is not asked for"),
    /** That is more than is asked for. */
    MORE_THAN_ASKED("supply-request.more-than-asked", "批准数量超过申请数量", "that is more than is asked for"),
    /** Nothing at all would be approved: that is to decline it. */
    NOTHING_APPROVED("supply-request.nothing-approved", "批准数量不能全部为零", "nothing at all would be approved"),
    /** The text says nothing. */
    TEXT_BLANK("supply-request.text-blank", "内容不能为空", "the text says nothing"),
    /** Of a group there are 1 to 10,000,000 people. */
    PEOPLE_IMPLAUSIBLE(
            "supply-request.people-implausible", "每类人群的人数为1至1000万", "of a group there are 1 to 10,000,000 people");

    private final Wording wording;

    SupplyRequestReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
