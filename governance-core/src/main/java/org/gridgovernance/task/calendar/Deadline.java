package org.gridgovernance.task.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.gridgovernance.kernel.time.Moment;

/**
 * By when something must be done (时限), as it stands on the order. Immutable and thread-safe. Source: Beijing regulation on
 * swift response to complaints (北京市接诉即办工作条例) art. 13: the deadline stands on the order.
 *
 * @param begins when it begins to count
 * @param amber from when on it is soon due: when 80 % of the term are over
 * @param due from when on it is overdue
 * @param unit how time is counted when it is paused or extended
 */
public record Deadline(Instant begins, Instant amber, Instant due, TermUnit unit) {
    /**
     * Cuts the times to the microsecond, and checks their order.
     *
     * @throws IllegalArgumentException if it would be soon due before it begins, or after it is due
     */
    public Deadline {
        begins = begins.truncatedTo(ChronoUnit.MICROS);
        amber = amber.truncatedTo(ChronoUnit.MICROS);
        due = due.truncatedTo(ChronoUnit.MICROS);
        if (amber.isBefore(begins) || due.isBefore(amber)) {
            throw new IllegalArgumentException("a deadline begins, then is soon due, then due");
        }
    }

    /** The deadline of a term that begins then. */
    public static Deadline of(WorkingCalendar calendar, Instant begins, Term term) {
        Instant start = begins.truncatedTo(ChronoUnit.MICROS);
        Instant due = calendar.after(start, term);
        return new Deadline(start, amber(calendar, term.unit(), start, due), due, term.unit());
    }

    /** How near it is. */
    public Light light(Instant now) {
        if (now.isBefore(amber)) {
            return Light.GREEN;
        }
        return now.isBefore(due) ? Light.AMBER : Light.RED;
    }

    /** Whether what was done then was done in time. */
    public boolean isKeptBy(Instant done) {
        return light(done) != Light.RED;
    }

    /** With that much more time, counted from when it would be due (延期): where whole days count, from the last of them. */
    public Deadline extended(WorkingCalendar calendar, Term more) {
        Instant later = calendar.after(unit.countsWholeDays() ? due.minus(1, ChronoUnit.MICROS) : due, more);
        Instant soon = amber(calendar, unit, begins, later);
        return new Deadline(begins, soon.isBefore(amber) ? amber : soon, later, unit);
    }

    /**
     * With the time that was left when it was paused counted again from when it went on (中止后续算). What was overdue stays so;
     * what was soon due stays that.
     *
     * @param pausedFrom when it was paused; before it begins counts as when it begins
     * @param resumedAt when it went on, not before
     * @throws IllegalArgumentException if it went on before it was paused
     */
    public Deadline shifted(WorkingCalendar calendar, Instant pausedFrom, Instant resumedAt) {
        if (resumedAt.isBefore(pausedFrom)) {
            throw new IllegalArgumentException("it went on before it was paused");
        }
        Instant paused = pausedFrom.isBefore(begins) ? begins : pausedFrom;
        if (light(paused) == Light.RED || !resumedAt.isAfter(paused)) {
            return this;
        }
        Instant soon = paused.isBefore(amber) ? moved(calendar, paused, amber, resumedAt) : amber;
        Instant later = ending(calendar, moved(calendar, paused, due, resumedAt));
        return new Deadline(begins, soon, later.isBefore(due) ? due : later, unit);
    }

    private Instant moved(WorkingCalendar calendar, Instant paused, Instant end, Instant resumed) {
        return plus(calendar, unit, resumed, between(calendar, unit, paused, end));
    }

    /** A statutory period ends with a workday, also one that went on. */
    private Instant ending(WorkingCalendar calendar, Instant end) {
        return unit == TermUnit.STATUTORY_DAYS
                ? calendar.statutoryEnd(Moment.day(end.minus(1, ChronoUnit.MICROS)))
                : end;
    }

    private static Instant amber(WorkingCalendar calendar, TermUnit unit, Instant begins, Instant due) {
        Duration most = between(calendar, unit, begins, due).multipliedBy(4).dividedBy(5);
        return plus(calendar, unit, begins, most.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Duration between(WorkingCalendar calendar, TermUnit unit, Instant from, Instant to) {
        return unit.countsWorkingTime() ? calendar.workingTime(from, to) : Duration.between(from, to);
    }

    private static Instant plus(WorkingCalendar calendar, TermUnit unit, Instant from, Duration time) {
        return unit.countsWorkingTime() ? calendar.afterWorking(from, time) : from.plus(time);
    }
}
