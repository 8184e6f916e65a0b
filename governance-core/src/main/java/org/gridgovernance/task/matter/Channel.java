package org.gridgovernance.task.matter;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How a matter is asked and finished (办理渠道). The codes are this library's own. */
public enum Channel implements CodeTable {
    /** 线上: without coming at all. */
    ONLINE("online", "线上", "online", "网办、掌办、网上办理"),
    /** 现场: at the counter of the community. */
    ON_THE_SPOT("on-the-spot", "现场", "on the spot", "窗口、窗口办理"),
    /** 代办: somebody else comes. */
    BY_PROXY("by-proxy", "代办", "by proxy", "帮办、委托办理"),
    /** 上门: the officer comes to the door, for the elderly and those who cannot walk. */
    DOOR_VISIT("door-visit", "上门", "door visit", "上门服务、上门办理");

    private final Wording wording;

    Channel(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
