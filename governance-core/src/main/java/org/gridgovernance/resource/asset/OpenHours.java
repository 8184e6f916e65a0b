package org.gridgovernance.resource.asset;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.gridgovernance.kernel.time.Moment;

/**
 * Hours of a day of the week in which an asset may be booked (开放时段), Asia/Shanghai. Immutable.
 *
 * @param weekday the day, 1 (Monday) to 7 (Sunday)
 * @param fromMinute the minute of the day in which they begin, 0 to 1,439
 * @param untilMinute the first minute that is not of them, 1 to 1,440, which is midnight
 */
public record OpenHours(int weekday, int fromMinute, int untilMinute) {
    private static final int DAYS = 7;
    private static final int MINUTES = 24 * 60;

    /** Those of that day; until midnight ends them with the day. */
    public static OpenHours of(DayOfWeek day, LocalTime from, LocalTime until) {
        int last = (int) ChronoUnit.MINUTES.between(LocalTime.MIDNIGHT, until);
        return new OpenHours(
                day.getValue(), (int) ChronoUnit.MINUTES.between(LocalTime.MIDNIGHT, from), last == 0 ? MINUTES : last);
    }

    boolean isPlausible() {
        return weekday >= 1 && weekday <= DAYS && fromMinute >= 0 && fromMinute < untilMinute && untilMinute <= MINUTES;
    }

    boolean overlaps(OpenHours other) {
        return weekday == other.weekday && fromMinute < other.untilMinute && other.fromMinute < untilMinute;
    }

    boolean isOn(LocalDate day) {
        return day.getDayOfWeek().getValue() == weekday;
    }

    TimeSpan span(LocalDate day) {
        return new TimeSpan(
                Moment.start(day).plus(fromMinute, ChronoUnit.MINUTES),
                Moment.start(day).plus(untilMinute, ChronoUnit.MINUTES));
    }
}
