package org.gridgovernance.resident;

import org.gridgovernance.kernel.CodeTable;

/**
 * Education (学历). Source: GB/T 4658-2006; not to be confused with the academic degree (学位, GB/T 6864).
 */
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

    private final String code;
    private final String zh;
    private final String en;
    private final String aliases;

    Education(String code, String zh, String en, String aliases) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.aliases = aliases;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String aliases() {
        return aliases;
    }
}
