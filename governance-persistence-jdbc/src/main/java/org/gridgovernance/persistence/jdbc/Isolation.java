package org.gridgovernance.persistence.jdbc;

/** What a transaction of our own sees of the others. */
enum Isolation {
    /** What was committed when each statement began. */
    READ_COMMITTED,
    /** What was committed when the transaction began. */
    SNAPSHOT
}
