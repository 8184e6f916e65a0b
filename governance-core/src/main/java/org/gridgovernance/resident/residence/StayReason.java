package org.gridgovernance.resident.residence;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.Wording;

/**
 * Why somebody stays at a place, or is away from it (居住事由). The codes are this library's own. An illness may be read from
 * it, so it is sealed and erased like other codes of a person.
 */
@Personal(Personal.Level.SENSITIVE)
public enum StayReason implements CodeTable {
    /** 务工. */
    WORK("work", "务工", "Work", "打工、务工就业、外出务工"),
    /** 经商. */
    BUSINESS("business", "经商", "Business", "做生意"),
    /** 就学. */
    STUDY("study", "就学", "Study", "学习、上学、求学、学习培训"),
    /** 探亲. */
    FAMILY_VISIT("family-visit", "探亲", "Family visit", "探亲访友、投亲、投靠亲友"),
    /** 婚嫁. */
    MARRIAGE("marriage", "婚嫁", "Marriage", "婚姻嫁娶、结婚"),
    /** 就医. */
    MEDICAL("medical", "就医", "Medical treatment", "看病、治病、治病疗养"),
    /** 过节. */
    FESTIVAL("festival", "过节", "Festival", "过年、春节"),
    /** 旅游. */
    TRAVEL("travel", "旅游", "Travel", "旅行、出游"),
    /** 其他. */
    OTHER("other", "其他", "Other", "其它");

    private final Wording wording;

    StayReason(String code, String zh, String en, String aliases) {
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
