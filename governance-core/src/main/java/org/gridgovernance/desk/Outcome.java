package org.gridgovernance.desk;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Ref;

/**
 * What follows from a command: events of one aggregate, perhaps of others of the same home, and warnings. Immutable.
 *
 * @param <A> the aggregate the answer shows
 */
public final class Outcome<A extends Aggregate> {
    private final Ref<A> answer;
    private final List<Happening> happenings;
    private final List<Ref<?>> guards;
    private final List<Reason> warnings;

    private Outcome(Ref<A> answer, List<Happening> happenings, List<Ref<?>> guards, List<Reason> warnings) {
        this.answer = answer;
        this.happenings = happenings;
        this.guards = guards;
        this.warnings = warnings;
    }

    record Happening(Ref<?> ref, Event event) {}

    /** These events happen to that aggregate, which the answer shows; none leaves it as it is. */
    public static <A extends Aggregate> Outcome<A> of(Ref<A> ref, Event... events) {
        return new Outcome<A>(ref, List.of(), List.of(), List.of()).also(ref, events);
    }

    /** These events happen to another aggregate of the same home. */
    public Outcome<A> also(Ref<?> ref, Event... events) {
        List<Happening> more = new ArrayList<>(happenings);
        Stream.of(events).map(event -> new Happening(ref, event)).forEach(more::add);
        return new Outcome<>(answer, List.copyOf(more), guards, warnings);
    }

    /** This event happens to each of these aggregates of the same home. */
    public Outcome<A> alsoEach(Collection<? extends Ref<?>> refs, Event event) {
        Stream<Happening> more = refs.stream().map(ref -> new Happening(ref, event));
        return new Outcome<>(answer, Stream.concat(happenings.stream(), more).toList(), guards, warnings);
    }

    /** To each of these of the same home happens what its state calls for, if anything. */
    public <B extends Aggregate> Outcome<A> alsoEach(
            Collection<Found<B>> found, Function<? super B, ? extends Optional<? extends Event>> calledFor) {
        Stream<Happening> more = found.stream()
                .flatMap(each -> calledFor.apply(each.state()).stream().map(event -> new Happening(each.ref(), event)));
        return new Outcome<>(answer, Stream.concat(happenings.stream(), more).toList(), guards, warnings);
    }

    /** Holds only if that aggregate, which was read, is still the same when this is written. */
    public Outcome<A> provided(Ref<?> unchanged) {
        return providedEach(Stream.of(unchanged));
    }

    /** Holds only if all of those, which were read, are still the same when this is written. */
    public Outcome<A> providedEach(Stream<? extends Ref<?>> unchanged) {
        return new Outcome<>(
                answer,
                happenings,
                Stream.<Ref<?>>concat(guards.stream(), unchanged).toList(),
                warnings);
    }

    /** With a warning. */
    public Outcome<A> warning(Reason warning) {
        return warningEach(Stream.of(warning));
    }

    /** As an accepted decision. */
    public Either<Rejection, Outcome<A>> accepted() {
        return Either.right(this);
    }

    /** With all of those warnings, in their order. */
    public Outcome<A> warningEach(Stream<Reason> more) {
        return new Outcome<>(
                answer,
                happenings,
                guards,
                Stream.concat(warnings.stream(), more).toList());
    }

    Ref<A> answer() {
        return answer;
    }

    List<Happening> happenings() {
        return happenings;
    }

    List<Ref<?>> guards() {
        return guards;
    }

    List<Reason> warnings() {
        return warnings;
    }
}
