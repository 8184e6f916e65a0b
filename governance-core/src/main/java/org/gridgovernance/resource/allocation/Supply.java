package org.gridgovernance.resource.allocation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Packs of one lot that lie somewhere and may be given out (可分配批次). Immutable.
 *
 * @param at where
 * @param packs how many whole packs, at least one
 * @param expiresOn the last day on which they may be used; none if they keep
 */
public record Supply(Locality at, long packs, Optional<LocalDate> expiresOn) {
    /** Packs that keep. */
    public static Supply of(Locality at, long packs) {
        return new Supply(at, packs, Optional.empty());
    }

    /** Whether they may still be used on that day. */
    public boolean keepsUntil(LocalDate day) {
        return expiresOn.map(last -> !last.isBefore(day)).orElse(true);
    }
}
