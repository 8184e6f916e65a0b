package org.gridgovernance.examples.thirtydays;

import java.util.UUID;
import org.gridgovernance.kernel.id.IdSource;

/** Ids that come out the same from the same seed, later ones after earlier ones: so that a run can be had again. */
public final class SimulatedIds implements IdSource {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final SimulatedClock clock;
    private final Chance chance;
    private long last;

    /** Drawn from that seed, by that clock. */
    public SimulatedIds(SimulatedClock clock, long seed) {
        this.clock = clock;
        chance = new Chance(seed);
    }

    @Override
    public synchronized UUID next() {
        last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
        long high = (last >>> COUNTER_BITS) << 16 | VERSION | (last & ((1L << COUNTER_BITS) - 1));
        return new UUID(high, VARIANT | (chance.bits() >>> 2));
    }
}
