package org.gridgovernance.resource.donation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How far a donation has come (捐赠阶段). The codes are this library's own. */
public enum DonationStage implements CodeTable {
    /** 认捐: nothing has arrived yet. */
    PROMISED("promised", "已认捐", "Promised", "待接收"),
    /** 接收: something arrived that the public was not told of yet. */
    RECEIVED("received", "已接收", "Received", "待公示"),
    /** 公示: the public was told of all that arrived. */
    PUBLISHED("published", "已公示", "Published", ""),
    /** 撤回: nothing will come of it. */
    WITHDRAWN("withdrawn", "已撤回", "Withdrawn", "取消");

    private final Wording wording;

    DonationStage(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether something arrived. */
    public boolean hasArrived() {
        return this == RECEIVED || this == PUBLISHED;
    }

    /** Whether something is still to come, or to be told the public. */
    public boolean isOpen() {
        return this == PROMISED || this == RECEIVED;
    }
}
