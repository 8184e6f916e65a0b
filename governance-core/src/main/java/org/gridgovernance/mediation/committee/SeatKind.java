package org.gridgovernance.mediation.committee;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * As what somebody mediates (任职类别), in the order of rank. The codes are this library's own. Source: People's Mediation Law
 * (人民调解法) arts. 8, 13.
 */
public enum SeatKind implements CodeTable {
    /** 主任: one a committee. */
    DIRECTOR("director", "主任", "Director", "调委会主任"),
    /** 副主任. */
    VICE_DIRECTOR("vice-director", "副主任", "Vice-director", "调委会副主任"),
    /** 委员. */
    MEMBER("member", "委员", "Member", "调委会委员"),
    /** 聘任调解员. */
    APPOINTEE("appointee", "聘任调解员", "Appointed mediator", "聘任人民调解员、专职人民调解员、兼职人民调解员");

    private final Wording wording;

    SeatKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether one is elected to it, a member of the committee, and not appointed. */
    public boolean isElected() {
        return this != APPOINTEE;
    }
}
