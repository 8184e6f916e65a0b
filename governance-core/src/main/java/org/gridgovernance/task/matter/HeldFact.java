package org.gridgovernance.task.matter;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** A fact of a person that the register may hold already, so that nobody is asked for it twice (已掌握信息). */
public enum HeldFact implements CodeTable {
    /** 姓名. */
    NAME("name", "姓名", "name"),
    /** 证件. */
    DOCUMENT("document", "证件", "identity document"),
    /** 出生日期. */
    BIRTH("birth", "出生日期", "date of birth"),
    /** 户籍地址. */
    REGISTERED_ADDRESS("registered-address", "户籍地址", "registered address"),
    /** 居住情况. */
    RESIDENCE("residence", "居住情况", "where the person lives"),
    /** 家庭成员. */
    HOUSEHOLD("household", "家庭成员", "household"),
    /** 关爱标签. */
    CARE_TAGS("care-tags", "关爱标签", "care tags"),
    /** 房屋权属或租赁. */
    TENURE("tenure", "房屋权属或租赁", "ownership or tenancy");

    private final Wording wording;

    HeldFact(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
