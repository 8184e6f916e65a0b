package org.gridgovernance.examples.thirtydays;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.gridgovernance.kernel.time.Moment;

/** A clock that stands still until it is set on. For one thread. */
public final class SimulatedClock implements InstantSource {
    private Instant now;

    /** Stands at that instant. */
    public SimulatedClock(Instant begin) {
        now = begin;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** The day in Beijing. */
    public LocalDate today() {
        return Moment.day(now);
    }

    /** The time of day in Beijing. */
    LocalTime time() {
        return LocalTime.ofInstant(now, Moment.ZONE);
    }

    /** Sets it on, never back. */
    public void set(Instant later) {
        if (later.isBefore(now)) {
            throw new IllegalArgumentException("a clock does not go back");
        }
        now = later;
    }

    /** Sets it on by so much. */
    public void pass(Duration time) {
        set(now.plus(time));
    }
}
