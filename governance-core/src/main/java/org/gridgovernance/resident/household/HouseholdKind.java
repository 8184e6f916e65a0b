package org.gridgovernance.resident.household;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * The two kinds of households (户别), and all in which they differ. The codes are this library's own.
 */
public enum HouseholdKind implements CodeTable {
    /** 家庭户: a family, or people who keep house together, with a head. */
    FAMILY("family", "家庭户", "Family household", "家庭", 500, true),
    /** 集体户: a dormitory or a unit; an organisation answers for it, and it needs no head. */
    COLLECTIVE("collective", "集体户", "Collective household", "集体", 2_000, false);

    private final Wording wording;
    private final int mostMembers;
    private final boolean needsHead;

    HouseholdKind(String code, String zh, String en, String aliases, int mostMembers, boolean needsHead) {
        wording = Wording.of(code, zh, en, aliases);
        this.mostMembers = mostMembers;
        this.needsHead = needsHead;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** How many members may be told in one command. */
    public int mostMembers() {
        return mostMembers;
    }

    /** Whether it is amiss while people live in it and none is the head. */
    public boolean needsHead() {
        return needsHead;
    }
}
