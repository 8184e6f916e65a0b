package org.gridgovernance.resource.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;

/**
 * Some time in one piece (时段), UTC, to the microsecond. Immutable.
 *
 * @param from when it begins
 * @param until when it is over: the first instant that is not of it
 */
public record TimeSpan(Instant from, Instant until) {
    /**
     * Cuts both to the microsecond.
     *
     * @throws IllegalArgumentException if it would end before it begins
     */
    public TimeSpan {
        from = from.truncatedTo(ChronoUnit.MICROS);
        until = until.truncatedTo(ChronoUnit.MICROS);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a span ends before it begins");
        }
    }

    /** The whole of a date, Asia/Shanghai. */
    public static TimeSpan of(LocalDate day) {
        return new TimeSpan(Moment.start(day), Moment.start(day.plusDays(1)));
    }

    /** Whether there is an instant in both. */
    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.until)
                && other.from.isBefore(until)
                && !from.equals(until)
                && !other.from.equals(other.until);
    }

    /** The dates that it touches, Asia/Shanghai. */
    public Period days() {
        LocalDate first = Moment.day(from);
        return from.equals(until) ? Period.of(first) : new Period(first, Moment.day(until.minus(1, ChronoUnit.MICROS)));
    }

    /** The part of it that lies on that date; empty in length where none does. */
    public TimeSpan on(LocalDate day) {
        TimeSpan whole = of(day);
        Instant begins = later(from, whole.from);
        return new TimeSpan(begins, later(begins, earlier(until, whole.until)));
    }

    /** What is left of it once others are taken away, the earliest first. */
    public List<TimeSpan> without(Collection<TimeSpan> others) {
        List<TimeSpan> left = from.equals(until) ? List.of() : List.of(this);
        for (TimeSpan taken : others) {
            left = left.stream().flatMap(span -> span.without(taken)).toList();
        }
        return left;
    }

    private Stream<TimeSpan> without(TimeSpan other) {
        if (!overlaps(other)) {
            return Stream.of(this);
        }
        Stream<TimeSpan> before =
                from.isBefore(other.from) ? Stream.of(new TimeSpan(from, other.from)) : Stream.empty();
        Stream<TimeSpan> after =
                other.until.isBefore(until) ? Stream.of(new TimeSpan(other.until, until)) : Stream.empty();
        return Stream.concat(before, after);
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
