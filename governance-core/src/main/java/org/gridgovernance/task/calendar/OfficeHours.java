package org.gridgovernance.task.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** The office hours of a workday: a morning and an afternoon (上午、下午). */
final class OfficeHours {
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime BACK = LocalTime.of(13, 30);
    private static final Duration MORNING = Duration.between(WorkingCalendar.OPENS, NOON);

    private OfficeHours() {}

    /** How much was worked on a workday by that time. */
    static Duration worked(LocalTime by) {
        return between(WorkingCalendar.OPENS, NOON, by).plus(between(BACK, WorkingCalendar.CLOSES, by));
    }

    /** How much is still worked on a workday from that time on. */
    static Duration left(LocalTime from) {
        return WorkingCalendar.WORKDAY.minus(worked(from));
    }

    /** The first time of the same workday by which that much more was worked; empty if the day is too short. */
    static Optional<LocalTime> after(LocalTime from, Duration working) {
        Duration worked = worked(from).plus(working);
        if (worked.compareTo(WorkingCalendar.WORKDAY) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                worked.compareTo(MORNING) <= 0 ? WorkingCalendar.OPENS.plus(worked) : BACK.plus(worked.minus(MORNING)));
    }

    private static Duration between(LocalTime begins, LocalTime ends, LocalTime by) {
        LocalTime last = by.isBefore(ends) ? by : ends;
        return last.isAfter(begins) ? Duration.between(begins, last) : Duration.ZERO;
    }
}
