package org.gridgovernance.exchange;

/** How much a {@link Finding} weighs (程度). Closed for ever. */
public enum Weight {
    /** Somebody may want to know; nothing was changed and nothing is wrong (提示). */
    NOTE,
    /** The writing was repaired without loss (已修复). */
    REPAIR,
    /** Taken, but somebody should look (警告). */
    WARNING,
    /** For this the row was not taken (拒绝). */
    REFUSAL
}
