package org.gridgovernance.examples.thirtydays;

import java.util.List;
import org.gridgovernance.task.calendar.ChineseCalendar;

/**
 * How the hours of a day differ.
 *
 * @param clock the time
 * @param weather how serious it is
 */
record Tide(SimulatedClock clock, Weather weather) {
    private static final List<Integer> SHARES =
            List.of(1, 1, 1, 1, 1, 2, 3, 5, 8, 10, 10, 8, 5, 6, 8, 9, 8, 6, 5, 4, 3, 2, 2, 1);
    private static final int ALL = SHARES.stream().mapToInt(Integer::intValue).sum();
    private static final double ON_DAYS_OFF = 0.5;
    private static final double IN_THE_STORM = 1.8;
    private static final int OPENS = 8;
    private static final int CLOSES = 18;

    /** How many of so many a working day come in this hour, on average. */
    double of(double perDay) {
        double day = perDay * (isWorkday() ? 1 : ON_DAYS_OFF) * (isStorm() ? IN_THE_STORM : 1);
        return day * SHARES.get(clock.time().getHour()) / ALL;
    }

    boolean isWorkday() {
        return ChineseCalendar.STANDARD.isWorkday(clock.today());
    }

    boolean isStorm() {
        return weather.isEmergency(clock.today());
    }

    /** Whether offices are open. */
    boolean isOffice() {
        int hour = clock.time().getHour();
        return isWorkday() && hour >= OPENS && hour < CLOSES;
    }

    /** Whether somebody is on duty: on every day, and in a storm at night too. */
    boolean isOnDuty() {
        int hour = clock.time().getHour();
        return isStorm() || (hour >= OPENS && hour < CLOSES + 2);
    }

    boolean isHour(int hour) {
        return clock.time().getHour() == hour;
    }
}
