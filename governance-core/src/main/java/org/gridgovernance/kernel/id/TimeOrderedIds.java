package org.gridgovernance.kernel.id;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Ids of UUID version 7 (RFC 9562): 48 bits of milliseconds, then a counter that never goes back, then random bits.
 * Later ones sort after earlier ones, also when the clock is set back. Thread-safe.
 */
public final class TimeOrderedIds implements IdSource {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private long last;

    /** Ids by that clock. */
    public TimeOrderedIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long tick = tick();
        long high = (tick >>> COUNTER_BITS) << 16 | VERSION | (tick & ((1L << COUNTER_BITS) - 1));
        return new UUID(high, VARIANT | (random.nextLong() >>> 2));
    }

    private synchronized long tick() {
        last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
        return last;
    }
}
