package org.gridgovernance.store.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a column of an index holds. Closed: an adapter maps each once. */
public enum ColumnKind {
    /** Text up to 200 characters: codes and names of constants. Sorted by code point, in every store. */
    TEXT(String.class),
    /** A personal value; kept as a keyed digest, asked only for equality, and not counted by. */
    PERSONAL(Comparable.class),
    /** A UUID. */
    UUID(java.util.UUID.class),
    /** A date without zone, of the years 1 to 9999. */
    DATE(LocalDate.class),
    /** An instant, UTC, to the microsecond, of the years 1 to 9999. */
    INSTANT(Instant.class),
    /** A whole number of 64 bits. */
    NUMBER(Long.class),
    /** True or false. */
    FLAG(Boolean.class);

    private final Class<?> shape;

    ColumnKind(Class<?> shape) {
        this.shape = shape;
    }

    /**
     * Checks that a column of this kind can hold the value.
     *
     * @throws IllegalArgumentException if it cannot: it is of another kind, or personal in a column that is not
     */
    public IndexValue checked(IndexValue value) {
        if (!shape.isInstance(value.value()) || (value.personal() && this != PERSONAL)) {
            throw new IllegalArgumentException("not for a column of kind " + this);
        }
        return this == PERSONAL ? new IndexValue(value.value(), true) : value;
    }

    /** The plain form of a domain value in a column of this kind; empty for an erased personal value. */
    Optional<IndexValue> plain(Object value) {
        return IndexValue.of(value).map(this::checked);
    }
}
