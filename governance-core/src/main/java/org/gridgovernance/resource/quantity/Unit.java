package org.gridgovernance.resource.quantity;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** In what something is counted or measured (计量单位). The codes are this library's own, the measures those of the SI. What is
 * counted comes in whole numbers, what is measured in thousandths. */
public enum Unit implements CodeTable {
    /** 个. */
    PIECE("piece", "个", "Piece", "只、件、把、台、顶、床、条、张、枚"),
    /** 双. */
    PAIR("pair", "双", "Pair", "副"),
    /** 套. */
    SET("set", "套", "Set", "组"),
    /** 盒. */
    BOX("box", "盒", "Box", ""),
    /** 瓶. */
    BOTTLE("bottle", "瓶", "Bottle", "桶、罐"),
    /** 袋. */
    BAG("bag", "袋", "Bag", "包"),
    /** 剂. */
    DOSE("dose", "剂", "Dose", "支、针、片"),
    /** 千克. */
    KILOGRAM("kilogram", "千克", "Kilogram", "公斤、kg"),
    /** 升. */
    LITRE("litre", "升", "Litre", "公升、l"),
    /** 米. */
    METRE("metre", "米", "Metre", "m"),
    /** 平方米. */
    SQUARE_METRE("square-metre", "平方米", "Square metre", "平米、m2");

    private final Wording wording;

    Unit(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether it is counted in whole numbers (按整数计). */
    public boolean isCounted() {
        return compareTo(KILOGRAM) < 0;
    }
}
