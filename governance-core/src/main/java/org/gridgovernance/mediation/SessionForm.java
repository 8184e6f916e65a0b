package org.gridgovernance.mediation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How a session is held (调解方式). */
public enum SessionForm implements CodeTable {
    /** 现场调解. */
    ON_SITE("on-site", "现场调解", "On the spot", "现场"),
    /** 在线调解. */
    ONLINE("online", "在线调解", "Online", "线上、视频");

    private final Wording wording;

    SessionForm(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
