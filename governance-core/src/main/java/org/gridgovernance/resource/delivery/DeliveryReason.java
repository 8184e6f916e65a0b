package org.gridgovernance.resource.delivery;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on allotments and receipts may be refused (原因码). */
public enum DeliveryReason implements ReasonCode {
    /** There is no such allotment. */
    ALLOTMENT_UNKNOWN("delivery.allotment-unknown", "没有该调拨单", "there is no such allotment"),
    /** At its present stage this cannot be done to the allotment. */
    NOT_AT_THIS_STAGE(
            "delivery.not-at-this-stage", "调拨单当前状态不允许该操作", "at its present stage this cannot be done to the allotment"),
    /** It is told for a time before the allotment came to this stage. */
    BEFORE_LAST_ACT(
            "delivery.before-last-act",
            "发生时间早于调拨单进入当前状态的时间",
            "it is told for a time before the allotment came to this stage"),
    /** There is no such stock point to send to. */
    TO_UNKNOWN("delivery.to-unknown", "没有该接收物资点", "there is no such stock point to send to"),
    /** The stock point to send to is closed. */
    TO_CLOSED("delivery.to-closed", "接收物资点已关闭", "the stock point to send to is closed"),
    /** That is the stock point the goods are at. */
    SAME_POINT("delivery.same-point", "调出与调入为同一物资点", "that is the stock point the goods are at"),
    /** There is no such supply request. */
    REQUEST_UNKNOWN("delivery.request-unknown", "没有该物资申请", "there is no such supply request"),
    /** The supply request is not approved, or closed. */
    REQUEST_NOT_APPROVED(
            "delivery.request-not-approved", "物资申请未批准或已办结", "the supply request is not approved, or closed"),
    /** The supply request names another stock point. */
    POINT_DIFFERS("delivery.point-differs", "与物资申请的接收物资点不同", "the supply request names another stock point"),
    /** This item is not asked for, or nothing of it was approved. */
    NOT_REQUESTED(
            "delivery.not-requested", "该物资不在申请之列，或未批准", "this item is not asked for, or nothing of it was approved"),
    /** Together with what this area allotted to the supply request before, that is more than was approved. */
    MORE_THAN_WAITED_FOR(
            "delivery.more-than-waited-for",
            "加上本区域已为该申请调拨的数量，超过批准数量",
            "together with what this area allotted to the supply request before, that is more than was approved"),
    /** No such allotment came from there and was received in this area. */
    RETURNS_UNKNOWN(
            "delivery.returns-unknown",
            "没有可退回的调拨：应由该处发出并已在本区域签收",
            "no such allotment came from there and was received in this area"),
    /** That is more than was received by that allotment and not sent back yet. */
    MORE_THAN_RECEIVED(
            "delivery.more-than-received",
            "超过该次调拨已签收而未退回的数量",
            "that is more than was received by that allotment and not sent back yet"),
    /** This item is not allotted. */
    NOT_ALLOTTED("delivery.not-allotted", "该物资不在调拨之列", "this item is not allotted"),
    /** Nothing is taken. */
    NOTHING_TAKEN("delivery.nothing-taken", "没有取任何批次", "nothing is taken"),
    /** Who is to have the goods has not accepted them yet. */
    NOT_ACCEPTED("delivery.not-accepted", "对方尚未同意接收", "who is to have the goods has not accepted them yet"),
    /** Who was to have the goods has declined them. */
    DECLINED("delivery.declined", "对方已谢绝接收", "who was to have the goods has declined them"),
    /** Nothing is promised that waits for an answer. */
    NO_OFFER("delivery.no-offer", "没有待答复的调拨", "nothing is promised that waits for an answer"),
    /** It was answered otherwise already. */
    DECIDED_ALREADY("delivery.decided-already", "已作相反答复", "it was answered otherwise already"),
    /** The text says nothing. */
    TEXT_BLANK("delivery.text-blank", "内容不能为空", "the text says nothing"),
    /** These goods are not sent to this area. */
    NOT_FOR_HERE("delivery.not-for-here", "该批物资不是发往本区域的", "these goods are not sent to this area"),
    /** It has not been shipped. */
    NOT_SHIPPED("delivery.not-shipped", "尚未发运", "it has not been shipped"),
    /** It is told for a time before the goods were shipped. */
    BEFORE_SHIPPED("delivery.before-shipped", "签收时间早于发运时间", "it is told for a time before the goods were shipped"),
    /** It was received already. */
    RECEIVED_ALREADY("delivery.received-already", "已经签收", "it was received already"),
    /** This lot was not sent. */
    LOT_NOT_SENT("delivery.lot-not-sent", "该批次不在发运之列", "this lot was not sent"),
    /** At most 2,000 lots arrive otherwise than they were sent. */
    TOO_MANY_LOTS(
            "delivery.too-many-lots", "与发运不符的批次最多2000个", "at most 2,000 lots arrive otherwise than they were sent"),
    /** Of a lot at most twice as much arrives as was sent. */
    OVER_IMPLAUSIBLE(
            "delivery.over-implausible", "每批次到货不得超过发运数量的两倍", "of a lot at most twice as much arrives as was sent"),
    /** More arrived than was sent; what is over is in quarantine. */
    OVER("delivery.over", "到货多于发运，溢余部分已转入隔离", "more arrived than was sent; what is over is in quarantine"),
    /** Lots expired on the way, and are in quarantine. */
    EXPIRED_ON_THE_WAY(
            "delivery.expired-on-the-way", "部分批次在途中已过有效期，已转入隔离", "lots expired on the way, and are in quarantine"),
    /** The goods have not been received yet. */
    NOT_RECEIVED("delivery.not-received", "对方尚未签收", "the goods have not been received yet");

    private final Wording wording;

    DeliveryReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
