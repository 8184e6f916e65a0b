package org.gridgovernance.insight;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * Why more or fewer people live somewhere than before (人口变动). Births and deaths are the natural change (自然变动), arrivals and
 * departures the migration (机械变动). The codes are this library's own.
 */
public enum Movement implements CodeTable {
    /** 出生: began to live here on the day of birth. */
    BIRTH("birth", "出生", "Births", 1),
    /** 死亡: lived here to the last. */
    DEATH("death", "死亡", "Deaths", -1),
    /** 迁入: began to live here, and did not live elsewhere in the community the day before. */
    ARRIVAL("arrival", "迁入", "Arrivals", 1),
    /** 迁出: ceased to live here, and lives nowhere else in the community. */
    DEPARTURE("departure", "迁出", "Departures", -1),
    /** 网格间转入: lived elsewhere in the community the day before, or the dwelling lay in another grid. */
    MOVED_IN("moved-in", "网格间转入", "Moved in from another grid", 1),
    /** 网格间转出: lives elsewhere in the community from that day on, or the dwelling lies in another grid. */
    MOVED_OUT("moved-out", "网格间转出", "Moved to another grid", -1),
    /** 补登: lived here at the beginning already, as became known only later. */
    FOUND("found", "补登", "Found to have been here", 1),
    /** 核减: did not live here at the beginning, as became known only later. */
    STRUCK_OFF("struck-off", "核减", "Found not to have been here", -1);

    private final Wording wording;
    private final int sign;

    Movement(String code, String zh, String en, int sign) {
        wording = Wording.of(code, zh, en);
        this.sign = sign;
    }

    /** 1 if it adds to the people who live here, -1 if it takes away. */
    public int sign() {
        return sign;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
