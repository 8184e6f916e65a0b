package org.gridgovernance.task.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.policy.RuleSlot;

/**
 * Which days are workdays (工作日历), and what follows from it. Implement: yes, one lambda. Pure: the same day always gets the
 * same answer. Office hours are those of {@link #OPENS} to {@link #CLOSES}, in {@link Moment#ZONE}, less the noon break.
 * Source of the counting: Civil Code (民法典) arts. 201, 203: the day of beginning does not count, and where there are
 * business hours the last day ends with them.
 */
@FunctionalInterface
public interface WorkingCalendar {
    /** The calendar in force. Unless somebody registers another: {@link ChineseCalendar#STANDARD}. */
    RuleSlot<WorkingCalendar> IN_FORCE =
            new RuleSlot<>("working-calendar", WorkingCalendar.class, Announcement::isWorkday);

    /** When office hours of a workday begin. */
    LocalTime OPENS = LocalTime.of(8, 30);

    /** When office hours of a workday end. */
    LocalTime CLOSES = LocalTime.of(18, 0);

    /** How long is worked on a workday: eight hours. */
    Duration WORKDAY = Duration.ofHours(8);

    /** Whether that day is a workday. */
    boolean isWorkday(LocalDate day);

    /**
     * When a term that begins then is over. A term of working days ends with office hours, one of calendar or statutory
     * days as the next day begins.
     *
     * @throws IllegalStateException if the calendar knows no workday for more than a year
     */
    default Instant after(Instant from, Term term) {
        LocalDate day = Moment.day(from);
        return switch (term.unit()) {
            case HOURS -> from.plus(Duration.ofHours(term.amount()));
            case CALENDAR_DAYS -> Moment.start(day.plusDays(term.amount() + 1L));
            case STATUTORY_DAYS -> statutoryEnd(day.plusDays(term.amount()));
            case WORKING_HOURS -> afterWorking(from, Duration.ofHours(term.amount()));
            case WORKING_DAYS ->
                workday(day, term.amount()).atTime(CLOSES).atZone(Moment.ZONE).toInstant();
        };
    }

    /**
     * When a statutory period (法定期间) is over whose last day would be that: at 24:00 of it, or of the first workday after it if
     * it is none. Source: Civil Code (民法典) art. 203.
     *
     * @throws IllegalStateException if the calendar knows no workday for more than a year
     */
    default Instant statutoryEnd(LocalDate last) {
        return Moment.start(workday(last.minusDays(1), 1).plusDays(1));
    }

    /**
     * The first instant by which that much was worked since.
     *
     * @param working how much, not negative
     * @throws IllegalStateException if the calendar knows no workday for more than a year
     */
    default Instant afterWorking(Instant from, Duration working) {
        ZonedDateTime start = from.atZone(Moment.ZONE);
        LocalDate day = isWorkday(start.toLocalDate()) ? start.toLocalDate() : workday(start.toLocalDate(), 1);
        LocalTime time = day.equals(start.toLocalDate()) ? start.toLocalTime() : LocalTime.MIN;
        Duration left = working;
        if (left.isZero()) {
            return from;
        }
        for (Optional<LocalTime> end = OfficeHours.after(time, left); ; end = OfficeHours.after(time, left)) {
            if (end.isPresent()) {
                return day.atTime(end.get()).atZone(Moment.ZONE).toInstant();
            }
            left = left.minus(OfficeHours.left(time));
            time = LocalTime.MIN;
            day = workday(day, 1);
        }
    }

    /** How much was worked between two instants; none if the second is not after the first. */
    default Duration workingTime(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        ZonedDateTime start = from.atZone(Moment.ZONE);
        ZonedDateTime end = to.atZone(Moment.ZONE);
        LocalDate first = start.toLocalDate();
        LocalDate last = end.toLocalDate();
        Duration whole = WORKDAY.multipliedBy(
                first.datesUntil(last).filter(this::isWorkday).count());
        Duration before = isWorkday(first) ? OfficeHours.worked(start.toLocalTime()) : Duration.ZERO;
        Duration within = isWorkday(last) ? OfficeHours.worked(end.toLocalTime()) : Duration.ZERO;
        return whole.minus(before).plus(within);
    }

    /** How many days of a period are workdays. */
    default long workdays(Period period) {
        return period.first()
                .datesUntil(period.last().plusDays(1))
                .filter(this::isWorkday)
                .count();
    }

    /**
     * That workday after a day: 1 for the next.
     *
     * @param which 1 and more
     * @throws IllegalStateException if the calendar knows no workday for more than a year
     */
    default LocalDate workday(LocalDate after, int which) {
        LocalDate day = after;
        for (int i = 0; i < which; i++) {
            LocalDate last = day;
            day = last.plusDays(1)
                    .datesUntil(last.plusDays(400))
                    .filter(this::isWorkday)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no workday for more than a year after " + last));
        }
        return day;
    }
}
