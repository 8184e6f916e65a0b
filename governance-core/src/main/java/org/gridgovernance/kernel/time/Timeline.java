package org.gridgovernance.kernel.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Facts over time (时间线): closed, never overwritten, so that "who lived here on that day, as we knew it then" has an
 * answer. Several facts may hold at once. What is recorded by a clock that runs behind counts as recorded at the same
 * instant as the fact it corrects. Immutable and thread-safe if its values are.
 *
 * <p>A fact told late, for a date before others already told, never takes from what was told for later: by {@link #then}
 * it holds until the next fact begins, by {@link #change} until the fact it changes would have ended.
 *
 * @param entries all entries, in the order they were recorded
 * @param <T> what the facts say
 */
public record Timeline<T>(@JsonValue List<Dated<T>> entries) {
    /** Copies the entries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Timeline {
        entries = List.copyOf(entries);
    }

    /** A timeline without facts. */
    public static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    /** With a fact that holds from that date on, recorded at that instant. */
    public Timeline<T> open(T value, LocalDate from, Instant at) {
        return add(new Dated<>(value, from, Optional.empty(), at, Optional.empty()));
    }

    /** With a fact that holds between two dates, the second excluded, recorded at that instant. */
    public Timeline<T> record(T value, LocalDate from, LocalDate to, Instant at) {
        return add(new Dated<>(value, from, Optional.of(to), at, Optional.empty()));
    }

    /**
     * With every matching fact that stands and has no end now ending on that date. One that would begin later than
     * that ends on the day it begins: it never held.
     */
    public Timeline<T> close(Predicate<? super T> which, LocalDate to, Instant at) {
        return end(entry -> entry.to().isEmpty() && which.test(entry.value()), to, at);
    }

    /** With every matching fact that stands ending on that date instead, whether or not it had an end; likewise. */
    public Timeline<T> end(Predicate<? super Dated<T>> which, LocalDate to, Instant at) {
        List<Dated<T>> ending = entries.stream()
                .filter(entry -> entry.stands() && which.test(entry))
                .toList();
        Stream<Dated<T>> kept = entries.stream().map(entry -> ending.contains(entry) ? entry.withdrawn(at) : entry);
        Stream<Dated<T>> ended = ending.stream()
                .map(entry -> new Dated<>(
                        entry.value(),
                        entry.from(),
                        Optional.of(to.isBefore(entry.from()) ? entry.from() : to),
                        entry.knownBy(at),
                        Optional.empty()));
        return new Timeline<>(Stream.concat(kept, ended).toList());
    }

    /**
     * With a fact that holds alone from that date until the next later fact begins: what stands and holds on that date
     * ends there. For facts of which only one can hold at a time, in whatever order they are told; one told again for the
     * day on which another begins takes its place.
     */
    public Timeline<T> then(T value, LocalDate from, Instant at) {
        Optional<LocalDate> next =
                standing().map(Dated::from).filter(from::isBefore).min(Comparator.naturalOrder());
        return end(entry -> entry.holdsOn(from), from, at).add(new Dated<>(value, from, next, at, Optional.empty()));
    }

    /**
     * With every matching fact that stands and holds on that date saying something else from then on, until it would have
     * ended. What another fact without an end says already is not said twice.
     */
    public Timeline<T> change(Predicate<? super T> which, UnaryOperator<T> into, LocalDate from, Instant at) {
        List<Dated<T>> changing = standing()
                .filter(entry -> entry.holdsOn(from) && which.test(entry.value()))
                .toList();
        Timeline<T> ended = end(changing::contains, from, at);
        return changing.stream()
                .reduce(ended, (line, was) -> line.say(into.apply(was.value()), from, was.to(), at), (a, b) -> b);
    }

    /** With every matching fact that stands withdrawn: from that instant on the record does not know it any more. */
    public Timeline<T> withdraw(Predicate<? super Dated<T>> which, Instant at) {
        return new Timeline<>(entries.stream()
                .map(entry -> entry.stands() && which.test(entry) ? entry.withdrawn(at) : entry)
                .toList());
    }

    /** With that fact and its dates, recorded at that instant. */
    public Timeline<T> tell(Dated<T> fact, Instant at) {
        return add(new Dated<>(fact.value(), fact.from(), fact.to(), at, Optional.empty()));
    }

    /** The fact, ending when one of those told in its place ends by now, if that is sooner than it was told. */
    public Dated<T> endedLike(Dated<T> fact, List<Dated<T>> told) {
        return told.stream()
                .filter(fact::overlaps)
                .flatMap(was -> soonerEnd(was).stream())
                .min(Comparator.naturalOrder())
                .map(fact::until)
                .orElse(fact);
    }

    private Optional<LocalDate> soonerEnd(Dated<T> was) {
        return entries.stream()
                .filter(now -> now.stands() && now.beginsLike(was))
                .flatMap(now -> now.to().stream())
                .filter(end -> was.to().map(end::isBefore).orElse(true))
                .findFirst();
    }

    /** What a fact would tell that no matching one which stands tells already: the days left of it. */
    public List<Dated<T>> untold(Dated<T> fact, Predicate<? super T> tells) {
        List<Dated<T>> left = List.of(fact);
        for (Dated<T> told :
                standing().filter(entry -> tells.test(entry.value())).toList()) {
            left = left.stream().flatMap(days -> days.without(told)).toList();
        }
        return left;
    }

    /** What the record says now, without what never held. */
    public Stream<Dated<T>> standing() {
        return entries.stream().filter(entry -> entry.stands() && entry.everHolds());
    }

    /** Of this timeline the matching facts that stand and hold on that date or later. */
    public Timeline<T> since(LocalDate date, Predicate<? super T> which) {
        return new Timeline<>(standing()
                .filter(entry -> which.test(entry.value()) && entry.holdsAfter(date))
                .toList());
    }

    /**
     * With every matching fact that holds on that date or later ending there, whatever end was told: nothing of them can
     * hold any more. One that would begin later never held.
     */
    public Timeline<T> cut(Predicate<? super T> which, LocalDate to, Instant at) {
        return end(since(to, which).entries()::contains, to, at);
    }

    /**
     * With what was cut off on that date by mistake going on as it would have: a fact that still reads as {@link #cut} left
     * it reads as it did before; one told otherwise since stays.
     *
     * @param before the facts {@link #since} that date as they stood before the cut, or less of them
     */
    public Timeline<T> resume(Timeline<T> before, LocalDate cut, Instant at) {
        return before.standing()
                .filter(was -> was.holdsAfter(cut))
                .reduce(this, (line, was) -> line.resume(was, was.until(cut), at), (a, b) -> b);
    }

    private Timeline<T> resume(Dated<T> was, Dated<T> left, Instant at) {
        List<Dated<T>> resumed = new ArrayList<>(entries);
        for (int i = 0; i < resumed.size(); i++) {
            Dated<T> entry = resumed.get(i);
            if (entry.stands() && entry.says(left)) {
                resumed.set(i, entry.withdrawn(at));
                resumed.add(new Dated<>(was.value(), was.from(), was.to(), entry.knownBy(at), Optional.empty()));
                return new Timeline<>(resumed);
            }
        }
        return this;
    }

    /** The facts that stand and have no end. */
    public Stream<T> open() {
        return entries.stream()
                .filter(entry -> entry.stands() && entry.to().isEmpty())
                .map(Dated::value);
    }

    /** The facts of that date, as known now. */
    public Stream<T> asOf(LocalDate date) {
        return entries.stream()
                .filter(entry -> entry.stands() && entry.holdsOn(date))
                .map(Dated::value);
    }

    /** The facts of that date, as known at that instant. */
    public Stream<T> asOf(LocalDate date, Instant asKnown) {
        return entries.stream()
                .filter(entry -> entry.knownAt(asKnown) && entry.holdsOn(date))
                .map(Dated::value);
    }

    private Timeline<T> say(T value, LocalDate from, Optional<LocalDate> to, Instant at) {
        Stream<LocalDate> saidFrom = standing()
                .filter(entry -> entry.to().isEmpty() && entry.value().equals(value))
                .map(Dated::from);
        Optional<LocalDate> end = Stream.concat(to.stream(), saidFrom).min(Comparator.naturalOrder());
        return end.filter(last -> !last.isAfter(from)).isPresent()
                ? this
                : add(new Dated<>(value, from, end, at, Optional.empty()));
    }

    private Timeline<T> add(Dated<T> entry) {
        return new Timeline<>(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }
}
