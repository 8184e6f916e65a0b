package org.gridgovernance.resource.asset;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on assets may be refused (原因码). */
public enum AssetReason implements ReasonCode {
    /** No such asset in this area. */
    ASSET_UNKNOWN("asset.unknown", "本地没有该装备场所", "there is no such asset in this area"),
    /** It was retired. */
    ASSET_RETIRED("asset.retired", "该装备场所已注销", "this asset was retired"),
    /** It is told for a day before it was on record. */
    BEFORE_RECORDED("asset.before-recorded", "该日期早于装备场所登记日期", "the asset was not on record on that day"),
    /** The title is blank, or longer than 40 characters. */
    TITLE_MALFORMED("asset.title-malformed", "名称为1至40个字符", "an asset's title has 1 to 40 characters"),
    /** Another asset of the home is called so. */
    TITLE_TAKEN("asset.title-taken", "本地另一装备场所正在使用该名称", "another asset of this area is called so"),
    /** The capacity is not 1 to 1,000,000. */
    CAPACITY_IMPLAUSIBLE("asset.capacity-implausible", "容量应为1至1000000", "a capacity is 1 to 1,000,000"),
    /** It is a team, and nobody said which. */
    OWNER_MISSING("asset.owner-missing", "队伍须填写所属组织", "of a team its organisation is told"),
    /** The owner is not on record, or not there on that day. */
    OWNER_UNKNOWN("asset.owner-unknown", "没有该权属单位，或该日不存在", "there is no such owner on that day"),
    /** It is a team, and its organisation is none of a kind that can be called on. */
    OWNER_NO_TEAM(
            "asset.owner-no-team",
            "队伍所属组织应为志愿服务队、党员突击队、救灾组织或互助组织",
            "a team's organisation is a volunteer or commando team, for disaster relief or mutual help"),
    /** More than 50 hours of the week are told, one of them is none, or two overlap. */
    HOURS_UNCLEAR(
            "asset.hours-unclear",
            "开放时段最多50个，起止有效，同一天不得重叠",
            "there are at most 50 hours of the week, from before until, none overlapping another"),
    /** More than 200 periods are closed, or one lies more than ten years back or three ahead. */
    CLOSED_IMPLAUSIBLE(
            "asset.closed-implausible",
            "闭馆期间最多200段，应在前十年至后三年之内",
            "at most 200 periods are closed, from ten years back to three ahead"),
    /** Some bookings lie where it may be booked no more; they stand. */
    BOOKED_OUTSIDE("asset.booked-outside", "已有预约不在新的开放时间内，预约仍然有效", "some bookings lie outside; they stand"),
    /** An outage begins more than a year away, ends before it begins, or lasts longer than three years. */
    OUTAGE_IMPLAUSIBLE(
            "asset.outage-implausible",
            "停用应在前后一年内开始，恢复日期晚于开始日期，且不超过三年",
            "an outage begins within a year, ends after it begins, and lasts at most three years"),
    /** It is out of service on one of these days already. */
    OUT_ALREADY("asset.out-already", "该期间内已经停用", "it is out of service then already"),
    /** 100 outages have not ended. */
    OUTAGES_TOO_MANY("asset.outages-too-many", "未结束的停用不得超过100段", "at most 100 outages have not ended"),
    /** It is booked for some of these days, and cannot be handed over then. */
    BOOKED_THEN("asset.booked-then", "停用期间已有预约，届时无法交付", "it is booked then, and cannot be handed over"),
    /** No outage that has not ended began on that day. */
    NOT_OUT_OF_SERVICE("asset.not-out-of-service", "没有自该日起且尚未结束的停用", "no outage that has not ended began on that day"),
    /** Something of it is booked or out on that day or later. */
    BOOKED_OR_OUT("asset.booked-or-out", "尚有预约或未归还，或该日期之后有使用记录", "it is booked or out, or was since that time");

    private final Wording wording;

    AssetReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
