package org.gridgovernance.architecture.bad.ambient;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;

/** Known bad: takes time and ids from the system. */
public final class AsksTheSystem {

    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    UUID id() {
        return UUID.randomUUID();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    InstantSource source() {
        return InstantSource.system();
    }

    Supplier<UUID> reference() {
        return UUID::randomUUID;
    }

    Instant fine(Clock clock) {
        return Instant.now(clock);
    }
}
