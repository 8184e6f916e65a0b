package org.gridgovernance.resource.booking;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on bookings may be refused (原因码). */
public enum BookingReason implements ReasonCode {
    /** No such booking of this asset, or it was over long ago and is kept no more. */
    BOOKING_UNKNOWN("booking.unknown", "该装备场所没有该预约", "there is no such booking of this asset"),
    /** It was cancelled, is back, or lapsed by then. */
    BOOKING_OVER("booking.over", "该预约已取消、已归还或已失效", "this booking is cancelled, back or lapsed"),
    /** It would begin more than a day before it is told of. */
    BEGINS_TOO_EARLY("booking.begins-too-early", "预约开始时间不得早于一日之前", "it begins more than a day before it is told of"),
    /** It lasts less than 15 minutes, or more than 90 days. */
    LENGTH_IMPLAUSIBLE("booking.length-implausible", "预约时长应为15分钟至90天", "a booking lasts 15 minutes to 90 days"),
    /** It would end more than a year ahead. */
    TOO_FAR_AHEAD("booking.too-far-ahead", "预约结束时间不得晚于一年之后", "a booking ends within a year"),
    /** Nobody said what for. */
    PURPOSE_MISSING("booking.purpose-missing", "须填写用途", "what it is for is told"),
    /** The organisation it is for is not on record, or not there on that day. */
    ORGANIZATION_UNKNOWN("booking.organization-unknown", "没有该使用单位，或该日不存在", "there is no such organisation on that day"),
    /** 500 bookings are booked or out. */
    BOOKINGS_TOO_MANY("booking.too-many", "该装备场所未结束的预约不得超过500个", "at most 500 bookings are booked or out"),
    /** The asset is out of service then. */
    OUT_OF_SERVICE("booking.out-of-service", "该时间装备场所停用", "the asset is out of service then"),
    /** The asset may not be booked for all of that time. */
    NOT_OPEN("booking.not-open", "该时间不在开放时间内", "the asset may not be booked for all of that time"),
    /** It would begin at a time of which bookings are kept no more. */
    TOLD_TOO_LATE("booking.told-too-late", "该时间的预约记录已归档，不可补登", "bookings of that time are kept no more"),
    /** Another booking has the asset for a part of that time. */
    TAKEN("booking.taken", "该时间已被预约", "it is taken for a part of that time"),
    /** It would not end later than it does. */
    NOT_LONGER("booking.not-longer", "延长后的结束时间应晚于原结束时间", "it would not end later than it does"),
    /** The asset was handed over for it already. */
    ALREADY_OUT("booking.already-out", "该预约已交付", "the asset was handed over for this booking"),
    /** It begins more than an hour later. */
    TOO_EARLY("booking.too-early", "交付不得早于预约开始前一小时", "it is handed over at most an hour before it begins"),
    /** Whoever had the asset before did not bring it back. */
    NOT_BACK("booking.not-back", "上一预约尚未归还", "the asset is still out for another booking"),
    /** Nothing was handed over for it. */
    NOT_OUT("booking.not-out", "该预约尚未交付", "the asset was not handed over for this booking"),
    /** It is told for an instant before it was handed over. */
    BEFORE_LENT("booking.before-lent", "归还时间早于交付时间", "it is told for a time before it was handed over"),
    /** It was handed over to another in between, so that it was back before. */
    LENT_SINCE("booking.lent-since", "其间该装备场所已交付他人，归还应在此之前", "it was handed over to another in between"),
    /** It did not come back as it was: somebody should take it out of service, or retire it. */
    NOT_FINE(
            "booking.not-fine", "归还时已损坏或遗失，应当停用或注销", "it did not come back fine: take it out of service, or retire it");

    private final Wording wording;

    BookingReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
