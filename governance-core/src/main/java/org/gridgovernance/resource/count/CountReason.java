package org.gridgovernance.resource.count;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on counts may be refused (原因码). */
public enum CountReason implements ReasonCode {
    /** A count of this point is under way. */
    OPEN_ALREADY("count.open-already", "该物资点已有进行中的盘点", "a count of this point is under way"),
    /** There is no such count in this area. */
    COUNT_UNKNOWN("count.count-unknown", "本区域没有该盘点", "there is no such count in this area"),
    /** The count was finished or abandoned. */
    NOT_OPEN("count.not-open", "该盘点已完成或已中止", "the count was finished or abandoned"),
    /** That is before the count was started. */
    BEFORE_START("count.before-start", "早于盘点开始时间", "that is before the count was started"),
    /** What is counted is there now: that is still to come. */
    NOT_YET("count.not-yet", "清点时间不能晚于现在", "that is still to come"),
    /** At most 2,000 items are counted in one count. */
    ITEMS_TOO_MANY("count.items-too-many", "一次盘点最多2000个品目", "at most 2,000 items are counted in one count"),
    /** Whoever counted does not finish a count that found differences. */
    OWN("count.own", "有差异的盘点不能由清点人本人完成", "whoever counted does not finish a count that found differences"),
    /** At most 500 lots of an item are counted. */
    LOTS_TOO_MANY("count.lots-too-many", "一个品目最多盘点500个批次", "at most 500 lots of an item are counted"),
    /** A lot on record is named, and of another it is told what its label says. */
    LOT_UNNAMED(
            "count.lot-unnamed",
            "在册批次填写批次编号，其他批次填写标签信息，二者填一",
            "a lot on record is named, and of another it is told what its label says"),
    /** All lots on record are told, also those of which nothing was found. */
    LOT_MISSING("count.lot-missing", "该品目在册批次未全部盘点", "a lot of the item that is on record was not counted"),
    /** The item moved after it was counted. */
    MOVED_SINCE("count.moved-since", "该品目在盘点时间之后有出入库记录", "the item moved after it was counted"),
    /** The number differs from the books; give the reason. */
    REASON_MISSING("count.reason-missing", "账实不符，请写明差异原因", "the number differs from the books; give the reason"),
    /** The explanation says nothing. */
    TEXT_BLANK("count.text-blank", "说明不能为空", "the explanation says nothing"),
    /** Something in stock was not counted in this count. */
    NOT_ALL_COUNTED("count.not-all-counted", "尚有在库品目未在本次盘点中清点", "something in stock was not counted in this count"),
    /** That is before something was counted in this count. */
    BEFORE_COUNTED("count.before-counted", "早于本次盘点中已登记的清点时间", "that is before something was counted in this count");

    private final Wording wording;

    CountReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
