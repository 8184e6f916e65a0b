package org.gridgovernance.resident.household;

import java.time.LocalDate;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * How a household came out of another, or went into one (户的沿革). Immutable.
 *
 * @param step what happened
 * @param other the other household
 * @param on the day
 */
public record Lineage(Step step, HouseholdId other, LocalDate on) {
    /** What happened between two households. The codes are this library's own. */
    public enum Step implements CodeTable {
        /** 自该户分出: it split from the other. */
        SPLIT_FROM("split-from", "自该户分出", "Split from"),
        /** 分出该户: the other split from it. */
        SPLIT_OFF("split-off", "分出该户", "Split off"),
        /** 并入该户: it was merged into the other, and is dissolved. */
        MERGED_INTO("merged-into", "并入该户", "Merged into"),
        /** 该户并入: the other was merged into it. */
        ABSORBED("absorbed", "该户并入", "Absorbed");

        private final Wording wording;

        Step(String code, String zh, String en) {
            wording = Wording.of(code, zh, en);
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }
}
