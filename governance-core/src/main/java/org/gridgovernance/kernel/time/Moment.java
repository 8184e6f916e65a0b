package org.gridgovernance.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The two times of every event, UTC, cut to the microsecond so that every store keeps the same. Immutable.
 *
 * @param occurredAt when it happened
 * @param recordedAt when it was written
 */
public record Moment(Instant occurredAt, Instant recordedAt) {

    /** The zone in which dates of the domain are read (北京时间). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Cuts both to the microsecond. */
    public Moment {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The date of an instant, in {@link #ZONE}. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** When a date begins, in {@link #ZONE}. */
    public static Instant start(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** The date on which it happened, in {@link #ZONE}. */
    public LocalDate occurredOn() {
        return day(occurredAt);
    }

    /** The date on which it was written, in {@link #ZONE}. */
    public LocalDate recordedOn() {
        return day(recordedAt);
    }
}
