package org.gridgovernance.resource.item;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How a supply must be kept (储存条件). The codes are this library's own. */
public enum Storage implements CodeTable {
    /** 常温. */
    NORMAL("normal", "常温", "Room temperature", "常温储存"),
    /** 阴凉: at most 20 °C. */
    COOL("cool", "阴凉", "Cool place", "阴凉储存"),
    /** 冷链: 2 to 8 °C, without a break. */
    COLD_CHAIN("cold-chain", "冷链", "Cold chain", "冷藏"),
    /** 冷冻: at most -15 °C. */
    FROZEN("frozen", "冷冻", "Frozen", "");

    private final Wording wording;

    Storage(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
