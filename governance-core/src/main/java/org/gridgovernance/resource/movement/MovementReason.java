package org.gridgovernance.resource.movement;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why goods cannot be taken in or out by a voucher (原因码). */
public enum MovementReason implements ReasonCode {
    /** What is donated, requisitioned or found is taken in by the donation, requisition or count. */
    SOURCE_ELSEWHERE(
            "movement.source-elsewhere",
            "捐赠、征用、盘盈物资应凭捐赠单、征用单、盘点单入库",
            "what is donated, requisitioned or found is taken in by the donation, requisition or count"),
    /** The lines name at most 2,000 lots in all. */
    TOO_MANY_LOTS("movement.too-many-lots", "一张单据最多列明2000个批次", "the lines name at most 2,000 lots in all"),
    /** The amounts of the lots sum up to the quantity of the line. */
    LOTS_CONTRADICT(
            "movement.lots-contradict", "各批次数量之和应等于该行数量", "the amounts of the lots sum up to the quantity of the line"),
    /** That is neither the shelf nor the quarantine. */
    ACCOUNT_NOT_KEPT("movement.account-not-kept", "应为在库或隔离", "that is neither the shelf nor the quarantine"),
    /** The lot is not borrowed. */
    NOT_BORROWED("movement.not-borrowed", "该批次不是借入物资", "the lot is not borrowed"),
    /** There is no such voucher in this area. */
    VOUCHER_UNKNOWN("movement.voucher-unknown", "本区域没有该出入库单", "there is no such voucher in this area"),
    /** Only what was used is brought back. */
    NOT_A_USE("movement.not-a-use", "只有领用的物资可以退库", "only what was used is brought back"),
    /** That is before the goods were used. */
    BEFORE_USE("movement.before-use", "早于领用时间", "that is before the goods were used"),
    /** That is more of the lot than was used and not brought back. */
    MORE_THAN_USED(
            "movement.more-than-used", "超过该批次领用未退的数量", "that is more of the lot than was used and not brought back"),
    /** What is brought back has expired and goes into quarantine. */
    EXPIRED_ASIDE(
            "movement.expired-aside", "退回的批次已过有效期，转入隔离", "what is brought back has expired and goes into quarantine"),
    /** Another cause than those that have a name is explained in words. */
    CAUSE_UNEXPLAINED("movement.cause-unexplained", "原因为“其他”的，应写明说明", "a cause that has no name is explained in words"),
    /** What is said must not be blank. */
    TEXT_BLANK("movement.text-blank", "说明不能为空白", "what is said must not be blank");

    private final Wording wording;

    MovementReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
