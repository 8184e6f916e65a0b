package org.gridgovernance.resource.donation;

import java.time.Instant;
import java.util.List;

/**
 * What the public was told of a donation (捐赠公示). Immutable.
 *
 * @param at when
 * @param where where: 1 to 60 characters
 * @param lines what, an item each
 */
public record Publication(Instant at, String where, List<PublishedLine> lines) {
    /** Copies the list. */
    public Publication {
        lines = List.copyOf(lines);
    }
}
