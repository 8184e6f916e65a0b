package org.gridgovernance.kernel;

/** How much a {@link Reason} weighs. Closed for ever. */
public enum Severity {
    /** The command is refused. */
    ERROR,
    /** The command is taken; somebody should look (警告). */
    WARNING
}
