package org.gridgovernance.store.type;

/** What a column of an index holds. Closed: an adapter maps each once. */
public enum ColumnKind {
    /** Text up to 200 characters: codes and names of constants. Sorted by code unit. */
    TEXT,
    /** A personal value; kept as a keyed digest, asked only for equality. */
    PERSONAL,
    /** A UUID. */
    UUID,
    /** A date without zone. */
    DATE,
    /** An instant, UTC, to the microsecond. */
    INSTANT,
    /** A whole number of 64 bits. */
    NUMBER,
    /** True or false. */
    FLAG
}
