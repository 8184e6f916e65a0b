package org.gridgovernance.examples.thirtydays;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.gridgovernance.kernel.time.Moment;

/** A clock that stands still until it is set on. For one thread. */
final class SimulatedClock implements InstantSource {
    private Instant now;

    SimulatedClock(Instant begin) {
        now = begin;
    }

    @Override
    public Instant instant() {
        return now;
    }

    LocalDate today() {
        return Moment.day(now);
    }

    /** The time of day in Beijing. */
    LocalTime time() {
        return LocalTime.ofInstant(now, Moment.ZONE);
    }

    /** Sets it on, never back. */
    void set(Instant later) {
        if (later.isBefore(now)) {
            throw new IllegalArgumentException("a clock does not go back");
        }
        now = later;
    }

    void pass(Duration time) {
        set(now.plus(time));
    }
}
