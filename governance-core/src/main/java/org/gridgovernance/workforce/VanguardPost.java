package org.gridgovernance.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Timeline;

/**
 * A vanguard post of a commando team (先锋岗), and who held it. Immutable.
 *
 * @param title what it is called; unique in the team
 * @param offeredOn the day it was offered
 * @param withdrawnOn the day it was withdrawn, if it was
 * @param holders the ids of the workers of the same home who held it, one at a time
 */
public record VanguardPost(String title, LocalDate offeredOn, Optional<LocalDate> withdrawnOn, Timeline<UUID> holders) {
    /** Whether it was there on that day. */
    public boolean isOpen(LocalDate on) {
        return !on.isBefore(offeredOn) && withdrawnOn.map(on::isBefore).orElse(true);
    }

    /** The worker who holds it now, without an end. */
    public Optional<UUID> holder() {
        return holders.open().findFirst();
    }

    Stream<UUID> held() {
        return holders.standing().map(entry -> entry.value());
    }
}
