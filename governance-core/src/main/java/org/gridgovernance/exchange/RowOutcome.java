package org.gridgovernance.exchange;

/** What became of a row (处理结果). Each row has exactly one; the first of these that fits. Closed for ever. */
public enum RowOutcome {
    /** Not taken; the findings say why (拒绝). */
    REFUSED,
    /** The same row, or the same person in the same household, stood before and counts once (重复). */
    REPEATED,
    /** All of it was on record already, or the row is blank (无变化). */
    UNCHANGED,
    /** Taken; somebody should look at the findings (接收并警告). */
    TAKEN_WITH_WARNINGS,
    /** Taken; its writing was repaired without loss (修复后接收). */
    REPAIRED,
    /** Taken as it stood (接收). */
    TAKEN
}
