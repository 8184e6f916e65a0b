package org.gridgovernance.resident.duplicate;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * In what two entries of the register are alike or differ (相同与不同之处); what one of them does not say is neither. The codes
 * are this library's own and tell no value.
 */
public enum Resemblance implements CodeTable {
    /** 证件号码相同: of whatever kinds; a household register, which families share, does not count. */
    SAME_DOCUMENT("same-document", "证件号码相同", "Same document number"),
    /** 姓名相同. */
    SAME_NAME("same-name", "姓名相同", "Same name"),
    /** 出生日期相同. */
    SAME_BIRTH("same-birth", "出生日期相同", "Same birth date"),
    /** 性别相同. */
    SAME_SEX("same-sex", "性别相同", "Same sex"),
    /** 联系电话相同: one at least. */
    SAME_PHONE("same-phone", "联系电话相同", "Same telephone number"),
    /** 住处相同: one at least, on the day asked for. */
    SAME_DWELLING("same-dwelling", "住处相同", "Same dwelling"),
    /** 姓名不同. */
    OTHER_NAME("other-name", "姓名不同", "Another name"),
    /** 出生日期不同. */
    OTHER_BIRTH("other-birth", "出生日期不同", "Another birth date"),
    /** 性别不同. */
    OTHER_SEX("other-sex", "性别不同", "Another sex"),
    /** 身份证号码不同: each has a resident identity card, and they share none. */
    OTHER_ID_CARD("other-id-card", "身份证号码不同", "Another resident identity card");

    private final Wording wording;

    Resemblance(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
