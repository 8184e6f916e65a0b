package org.gridgovernance.task.handling;

import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How high an organisation must stand to grant something (审批层级). The codes are this library's own. */
public enum ApprovalLevel implements CodeTable {
    /** 社区. */
    COMMUNITY("community", "社区", "Community", 12),
    /** 街道（乡镇）. */
    STREET("street", "街道（乡镇）", "Street or town", 9),
    /** 区县. */
    COUNTY("county", "区县", "County or district", 6),
    /** 不予批准: nobody may. */
    NOBODY("nobody", "不予批准", "Nobody", -1);

    private final Wording wording;
    private final int digits;

    ApprovalLevel(String code, String zh, String en, int digits) {
        wording = Wording.of(code, zh, en);
        this.digits = digits;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether an organisation of that area stands high enough. */
    public boolean isReachedBy(AreaCode area) {
        return area.prefix().length() <= digits;
    }
}
