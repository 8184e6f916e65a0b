package org.gridgovernance.task.routing;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Why the standard rule sends a task where it does (派单依据). The codes are this library's own. */
public enum RouteCause implements CodeTable {
    /** 物业先行: a property company manages the compound. */
    PROPERTY_COMPANY("property-company", "物业先行", "The property company of the compound", "物业优先"),
    /** 居委兜底: nobody manages the compound. */
    COMMITTEE("committee", "居委兜底", "The committee, where there is no property company", "居委会兜底"),
    /** 主管单位: the nearest of the first competent kind. */
    COMPETENT("competent", "主管单位", "The first that is competent", "职能匹配"),
    /** 首接负责: whoever received it first. */
    FIRST_RECIPIENT("first-recipient", "首接负责", "Whoever received it first", "首接负责制");

    private final Wording wording;

    RouteCause(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
