package org.gridgovernance.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact with both its times (双时态): it holds from one date until before another, and was known from one instant until
 * before another. Immutable if its value is.
 *
 * @param value the fact
 * @param from the first date on which it holds
 * @param to the first date on which it holds no more; empty while it holds
 * @param knownFrom since when it is on record
 * @param knownTo since when the record says otherwise; empty while the record stands
 * @param <T> what the fact says
 */
public record Dated<T>(T value, LocalDate from, Optional<LocalDate> to, Instant knownFrom, Optional<Instant> knownTo) {
    /**
     * Checks the order of the dates.
     *
     * @throws IllegalArgumentException if it would end before it begins
     */
    public Dated {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a dated fact ends before it begins");
        }
    }

    /** Another fact with the same times. */
    public <V> Dated<V> saying(V other) {
        return new Dated<>(other, from, to, knownFrom, knownTo);
    }

    /** Whether it holds on that date. */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && to.map(date::isBefore).orElse(true);
    }

    /** Whether there is a date on which both hold. */
    public boolean overlaps(Dated<?> other) {
        return endsAfter(other.from)
                && other.endsAfter(from)
                && !to.equals(Optional.of(from))
                && !other.to.equals(Optional.of(other.from));
    }

    /** Whether it holds on any date at all: one told by mistake ends on the day it begins. */
    public boolean everHolds() {
        return !to.equals(Optional.of(from));
    }

    /** The days of a period on which it holds; empty if none. */
    public Optional<Period> within(Period period) {
        LocalDate first = from.isAfter(period.first()) ? from : period.first();
        if (first.isAfter(period.last()) || !to.map(first::isBefore).orElse(true)) {
            return Optional.empty();
        }
        return to.map(end -> new Period(first, end.minusDays(1)))
                .orElse(new Period(first, period.last()))
                .overlap(period);
    }

    /** Whether the record said so at that instant. */
    public boolean knownAt(Instant instant) {
        return !instant.isBefore(knownFrom) && knownTo.map(instant::isBefore).orElse(true);
    }

    /** Whether the record says so now. */
    public boolean stands() {
        return knownTo.isEmpty();
    }

    /** What is left of it once the days of another are taken away; both times of the record stay. */
    Stream<Dated<T>> without(Dated<?> other) {
        Optional<LocalDate> end =
                Optional.of(other.from).filter(this::endsAfter).or(() -> to);
        Stream<Dated<T>> earlier = from.isBefore(other.from) ? Stream.of(between(from, end)) : Stream.empty();
        Stream<Dated<T>> later =
                other.to.filter(this::endsAfter).stream().map(since -> between(since.isAfter(from) ? since : from, to));
        return Stream.concat(earlier, later);
    }

    private boolean endsAfter(LocalDate date) {
        return to.map(date::isBefore).orElse(true);
    }

    private Dated<T> between(LocalDate since, Optional<LocalDate> until) {
        return new Dated<>(value, since, until, knownFrom, knownTo);
    }

    /** Whether it holds on that date or later. */
    public boolean holdsAfter(LocalDate date) {
        return to.map(end -> end.isAfter(date) && end.isAfter(from)).orElse(true);
    }

    /** The same, ending on that date at the latest; what would begin later ends on the day it begins: it never held. */
    public Dated<T> until(LocalDate date) {
        LocalDate last = date.isBefore(from) ? from : date;
        return holdsAfter(last) ? new Dated<>(value, from, Optional.of(last), knownFrom, knownTo) : this;
    }

    /** Whether it says the same from the same date on, whenever it ends. */
    public boolean beginsLike(Dated<T> other) {
        return value.equals(other.value) && from.equals(other.from);
    }

    /** Whether it says the same of the same dates. */
    boolean says(Dated<T> other) {
        return beginsLike(other) && to.equals(other.to);
    }

    /** That instant, or that of the record if it lies before: clocks of two nodes differ. */
    Instant knownBy(Instant at) {
        return at.isBefore(knownFrom) ? knownFrom : at;
    }

    Dated<T> withdrawn(Instant at) {
        return new Dated<>(value, from, to, knownFrom, Optional.of(knownBy(at)));
    }
}
