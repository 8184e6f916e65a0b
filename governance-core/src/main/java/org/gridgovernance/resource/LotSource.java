package org.gridgovernance.resource;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a lot came from, and by which paper (来源). Immutable.
 *
 * @param kind where it came from
 * @param document the donation or requisition it came by, if it is on record; told by no command
 */
public record LotSource(SourceKind kind, Optional<UUID> document) {
    /** Of that kind, without a paper. */
    public static LotSource of(SourceKind kind) {
        return new LotSource(kind, Optional.empty());
    }
}
