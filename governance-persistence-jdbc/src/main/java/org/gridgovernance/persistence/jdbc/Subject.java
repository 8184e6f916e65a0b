package org.gridgovernance.persistence.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * What a transaction knows of the subject of a row.
 *
 * @param version the version it was read or written at
 * @param listed whether it has a row of its own; one without never had a personal value
 * @param wrapped its key; null without a row, or once destroyed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Subject(long version, boolean listed, byte @Nullable [] wrapped) {
    boolean erased() {
        return listed && wrapped == null;
    }
}
