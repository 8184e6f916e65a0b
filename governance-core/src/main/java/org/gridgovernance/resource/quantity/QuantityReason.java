package org.gridgovernance.resource.quantity;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** What may be wrong with a quantity (原因码). */
public enum QuantityReason implements ReasonCode {
    /** A quantity is more than nothing. */
    NOT_POSITIVE("quantity.not-positive", "数量应大于零", "a quantity is more than nothing"),
    /** A quantity is not less than nothing. */
    NEGATIVE("quantity.negative", "数量不能为负", "a quantity is not less than nothing"),
    /** A quantity is at most a thousand million. */
    TOO_MUCH("quantity.too-much", "数量不能超过十亿", "a quantity is at most a thousand million"),
    /** A quantity has at most three decimals, and at most 40 digits. */
    TOO_FINE("quantity.too-fine", "数量最多三位小数，最多40位数字", "a quantity has at most three decimals, and at most 40 digits"),
    /** What is counted comes in whole numbers. */
    NOT_WHOLE("quantity.not-whole", "该计量单位只能按整数计", "what is counted comes in whole numbers"),
    /** The unit is not that of the item. */
    UNIT_DIFFERS("quantity.unit-differs", "计量单位与物资品目的单位不同", "the unit is not that of the item");

    private final Wording wording;

    QuantityReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
