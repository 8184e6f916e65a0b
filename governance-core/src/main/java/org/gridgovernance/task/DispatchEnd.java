package org.gridgovernance.task;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How a dispatch ended before the task did (派遣结束). The codes are this library's own. */
public enum DispatchEnd implements CodeTable {
    /** 改派: given to somebody else. */
    REROUTED("rerouted", "改派", "Given to somebody else", "转派"),
    /** 退单: sent back by whoever it was given to. */
    SENT_BACK("sent-back", "退单", "Sent back", "回退"),
    /** 认领超时: claimed and not begun in time. */
    LAPSED("lapsed", "认领超时", "The claim lapsed", "逾期释放"),
    /** 重办: the task was opened again. */
    REOPENED("reopened", "重办", "Opened again", "重启");

    private final Wording wording;

    DispatchEnd(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
