package org.gridgovernance.workforce.post;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Why a post is left (离任原因). The codes are this library's own. */
public enum VacateCause implements CodeTable {
    /** 辞职. */
    RESIGNED("resigned", "辞职", "Resigned", "主动离职"),
    /** 届满. */
    TERM_ENDED("term-ended", "届满", "The term ended", "任期届满、合同到期"),
    /** 退休. */
    RETIRED("retired", "退休", "Retired", ""),
    /** 调离. */
    TRANSFERRED("transferred", "调离", "Transferred", "调动、调任"),
    /** 辞退. */
    DISMISSED("dismissed", "辞退", "Dismissed", "解聘、罢免"),
    /** 死亡. */
    DECEASED("deceased", "死亡", "Died", "病故、去世"),
    /** 离岗. */
    LEFT_SERVICE("left-service", "离岗", "Left service", "离岗离职");

    private final Wording wording;

    VacateCause(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
