package org.gridgovernance.resource.point;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on stock points may be refused (原因码). */
public enum StockPointReason implements ReasonCode {
    /** The title of a stock point has 1 to 40 characters. */
    TITLE_MALFORMED(
            "stock-point.title-malformed", "物资点名称为1至40个字符", "the title of a stock point has 1 to 40 characters"),
    /** Another stock point of this area is called so. */
    TITLE_TAKEN("stock-point.title-taken", "本区域另一物资点正在使用该名称", "another stock point of this area is called so"),
    /** A partner shop names its organisation. */
    PARTNER_MISSING("stock-point.partner-missing", "代储商户应填写组织", "a partner shop names its organisation"),
    /** Only a partner shop names an organisation. */
    PARTNER_CONTRADICTS("stock-point.partner-contradicts", "非代储商户不填写组织", "only a partner shop names an organisation"),
    /** There is no such organisation, or it was dissolved. */
    PARTNER_UNKNOWN("stock-point.partner-unknown", "没有该组织，或其已解散", "there is no such organisation, or it was dissolved"),
    /** There is no such worker here, or he serves no more. */
    CUSTODIAN_UNKNOWN(
            "stock-point.custodian-unknown", "本区域没有该保管员，或其已离任", "there is no such worker here, or he serves no more"),
    /** There is no such stock point in this area. */
    POINT_UNKNOWN("stock-point.point-unknown", "本区域没有该物资点", "there is no such stock point in this area"),
    /** This stock point is closed. */
    POINT_CLOSED("stock-point.point-closed", "该物资点已关闭", "this stock point is closed"),
    /** That is before the stock point was opened. */
    BEFORE_OPENED("stock-point.before-opened", "早于该物资点启用日期", "that is before the stock point was opened"),
    /** The time lies in a period that a count has closed (已结账). */
    PERIOD_CLOSED("stock-point.period-closed", "该时间已盘点结账，不能再登记", "the books of that time are closed by a count"),
    /** Something is in stock or reserved at this point. */
    NOT_EMPTY("stock-point.not-empty", "该物资点还有库存或预留", "something is in stock or reserved at this point"),
    /** Goods are on the way to this point, or promised to it. */
    GOODS_COMING(
            "stock-point.goods-coming", "还有物资在途或已约定调入该物资点", "goods are on the way to this point, or promised to it");

    private final Wording wording;

    StockPointReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
