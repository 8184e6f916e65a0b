package org.gridgovernance.resource;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why goods cannot be moved (原因码). */
public enum StockReason implements ReasonCode {
    /** There are 1 to 200 lines. */
    NO_LINES("stock.no-lines", "至少一行，最多200行", "there are 1 to 200 lines"),
    /** The same item stands in two lines. */
    LINE_TWICE("stock.line-twice", "同一品目重复出现", "the same item stands in two lines"),
    /** There is nothing of this lot at the point. */
    LOT_UNKNOWN("stock.lot-unknown", "该物资点没有该批次", "there is nothing of this lot at the point"),
    /** What is told of the lot is not what is on record at the point (批次信息不一致). */
    LOT_DIFFERS("stock.lot-differs", "批次信息与在册信息不一致", "what is told of the lot is not what is on record at the point"),
    /** A batch number has 1 to 40 characters. */
    LOT_MALFORMED("stock.lot-malformed", "批号为1至40个字符", "a batch number has 1 to 40 characters"),
    /** A lot is not made after the day, nor expires before it was made. */
    LOT_DATES(
            "stock.lot-dates",
            "生产日期不应晚于当日，有效期不应早于生产日期",
            "a lot is not made after the day, nor expires before it was made"),
    /** The lot has expired: it is neither taken in nor issued nor released. */
    LOT_EXPIRED("stock.lot-expired", "该批次已过有效期", "the lot has expired"),
    /** A line names 1 to 200 lots. */
    NO_LOTS("stock.no-lots", "每行应列明1至200个批次", "a line names 1 to 200 lots"),
    /** The same lot stands twice. */
    LOT_TWICE("stock.lot-twice", "同一批次重复出现", "the same lot stands twice"),
    /** There is not, or was not at some time since it occurred, that much in stock (库存不足). */
    NOT_ENOUGH("stock.not-enough", "库存不足", "there is not enough in stock"),
    /** What is in stock is reserved for others. */
    RESERVED("stock.reserved", "库存已为他用预留", "what is in stock is reserved for others"),
    /** Nothing is reserved for this, or no more. */
    NOT_RESERVED("stock.not-reserved", "没有有效的预留", "nothing is reserved for this, or no more"),
    /** That is more than is reserved for this. */
    MORE_THAN_RESERVED("stock.more-than-reserved", "超过预留数量", "that is more than is reserved for this"),
    /** Something is reserved for this already. */
    RESERVED_ALREADY("stock.reserved-already", "已有预留", "something is reserved for this already"),
    /** A reservation ends within a year after it occurred. */
    UNTIL_IMPLAUSIBLE(
            "stock.until-implausible", "预留期限应在发生之后一年以内", "a reservation ends within a year after it occurred"),
    /** There are 500 lots of the item at the point already. */
    TOO_MANY_LOTS("stock.too-many-lots", "该品目在该物资点的批次过多（最多500）", "there are 500 lots of the item at the point already"),
    /** There are 2,000 reservations of the item at the point already. */
    TOO_MANY_RESERVED(
            "stock.too-many-reserved",
            "该品目在该物资点的预留过多（最多2000）",
            "there are 2,000 reservations of the item at the point already"),
    /** The item was counted at the point then or after, and what was counted stands (已盘点). */
    COUNTED_SINCE("stock.counted-since", "该品目在此时间或之后已盘点，不能再登记", "the item was counted then or after"),
    /** There is no such worker here, or he serves no more. */
    CUSTODIAN_UNKNOWN(
            "stock.custodian-unknown", "本区域没有该保管人，或其已离任", "there is no such worker here, or he serves no more");

    private final Wording wording;

    StockReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
