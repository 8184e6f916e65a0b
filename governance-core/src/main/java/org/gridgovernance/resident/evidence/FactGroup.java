package org.gridgovernance.resident.evidence;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * A group of facts of a person that are gathered and verified together (信息类别). The codes are this library's own.
 */
public enum FactGroup implements CodeTable {
    /** 身份信息: name, sex, birth date, ethnic group, documents. */
    IDENTITY("identity", "身份信息", "Identity"),
    /** 联系方式: telephone numbers. */
    CONTACT("contact", "联系方式", "Contact"),
    /** 居住信息: residence facts, and the registered address. */
    RESIDENCE("residence", "居住信息", "Residence"),
    /** 家庭信息: memberships of households. */
    HOUSEHOLD("household", "家庭信息", "Household"),
    /** 个人状况: education, employment, marital and political status. */
    CIRCUMSTANCES("circumstances", "个人状况", "Circumstances"),
    /** 关爱信息: care tags, disability. */
    CARE("care", "关爱信息", "Care");

    private final Wording wording;

    FactGroup(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
