package org.gridgovernance.resident.person;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.Wording;

/**
 * Education (学历). Source: GB/T 4658-2006; not to be confused with the academic degree (学位, GB/T 6864).
 */
@Personal(Personal.Level.ORDINARY)
public enum Education implements CodeTable {
    /** 研究生教育. */
    POSTGRADUATE("10", "研究生教育", "Postgraduate", "研究生、硕士研究生、博士研究生"),
    /** 大学本科教育. */
    BACHELOR("20", "大学本科教育", "Undergraduate", "大学本科、本科"),
    /** 大学专科教育. */
    COLLEGE("30", "大学专科教育", "Junior college", "大学专科、大专、专科"),
    /** 中等职业教育. */
    VOCATIONAL("40", "中等职业教育", "Secondary vocational", "中等职业、中职、中专、技校、职高"),
    /** 普通高级中学教育. */
    HIGH_SCHOOL("60", "普通高级中学教育", "Senior high school", "普通高中、高级中学、高中"),
    /** 初级中学教育. */
    MIDDLE_SCHOOL("70", "初级中学教育", "Junior high school", "初级中学、初中"),
    /** 小学教育. */
    PRIMARY_SCHOOL("80", "小学教育", "Primary school", "小学"),
    /** 其他. */
    OTHER("90", "其他", "Other", "文盲、文盲或半文盲");

    private final Wording wording;

    Education(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** A mask. */
    @Override
    public String toString() {
        return Personal.MASK;
    }
}
