package org.gridgovernance.desk;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.policy.MayRead;
import org.gridgovernance.policy.MayReadConfidential;
import org.gridgovernance.policy.Ruling;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/**
 * Where an actor may look. Access is part of the question: what may not be seen is not searched, counted or sorted. Where
 * nobody says anything, what is one's own is seen all the same, and what is addressed to an area where one may read; where somebody
 * denies, it is not. Of a confidential type
 * what is one's own is all that is seen, unless a gate of its own question permits more.
 */
record Sight(ServiceHall hall, Actor actor) {

    private enum Reach {
        ALL,
        OWN,
        NOTHING
    }

    /** What is seen of single aggregates; each type and home is asked for once. For one thread. */
    final class Seen {
        private record Asked(AggregateType<?> type, AreaCode home) {}

        private final Map<Asked, Reach> known = new HashMap<>();

        /** Whether something could be seen there, if only one's own. */
        boolean reaches(Ref<?> ref) {
            return reach(ref) != Reach.NOTHING;
        }

        /** Whether all of that type and home is seen. */
        boolean showsAll(Ref<?> ref) {
            return reach(ref) == Reach.ALL;
        }

        /** Whether that aggregate is seen in that state. */
        <A extends Aggregate> boolean shows(Ref<A> ref, A state) {
            Reach reach = reach(ref);
            return reach == Reach.ALL
                    || (reach == Reach.OWN && (ref.type().isOwnedBy(state, actor.id()) || isAddressed(ref, state)));
        }

        private <A extends Aggregate> boolean isAddressed(Ref<A> ref, A state) {
            return ref.type()
                    .addressee()
                    .flatMap(area -> area.reads().apply(state))
                    .filter(area -> reach(ref.type(), area) == Reach.ALL)
                    .isPresent();
        }

        private Reach reach(Ref<?> ref) {
            return reach(ref.type(), ref.home());
        }

        private Reach reach(AggregateType<?> type, AreaCode area) {
            return known.computeIfAbsent(new Asked(type, area), asked -> Sight.this.reach(asked.type(), asked.home()));
        }
    }

    boolean in(AggregateType<?> type, AreaCode area) {
        return reach(type, area) == Reach.ALL;
    }

    /** What is seen of single aggregates. */
    Seen seen() {
        return new Seen();
    }

    /**
     * The same question within the areas that are permitted, leaving out those inside them that are not; where none is, the
     * question for one's own.
     */
    <A extends Aggregate> Either<Rejection, Criteria<A>> narrowed(Criteria<A> criteria) {
        Map<AreaCode, Reach> borders = borders(criteria)
                .collect(Collectors.toMap(area -> area, area -> reach(criteria.type(), area), (one, same) -> one));
        return addressed(criteria, borders)
                .or(() -> within(criteria, borders, Set.of(Reach.ALL)))
                .or(() -> criteria.type().ownedBy(actor.id()).flatMap(mine -> within(
                                criteria, borders, Set.of(Reach.OWN))
                        .map(own -> own.and(mine))))
                .<Either<Rejection, Criteria<A>>>map(Either::right)
                .orElseGet(() -> Either.left(Rejection.of(KernelReason.NOT_PERMITTED.at(""))));
    }

    /** The same question where nobody denies it, if it asks for what is addressed to areas in which all is seen. */
    private <A extends Aggregate> Optional<Criteria<A>> addressed(Criteria<A> criteria, Map<AreaCode, Reach> borders) {
        return criteria.type()
                .addressee()
                .flatMap(criteria::narrowedTo)
                .filter(areas -> areas.stream()
                        .allMatch(area ->
                                in(criteria.type(), AreaCode.of(area.value().toString()))))
                .flatMap(mine -> within(criteria, borders, Set.of(Reach.ALL, Reach.OWN)));
    }

    private static <A extends Aggregate> Optional<Criteria<A>> within(
            Criteria<A> criteria, Map<AreaCode, Reach> borders, Set<Reach> reaches) {
        Set<AreaCode> allowed = borders.keySet().stream()
                .filter(area -> reaches.contains(borders.get(area)))
                .collect(Collectors.toSet());
        Set<AreaCode> out = Stream.concat(criteria.except().stream(), borders.keySet().stream())
                .filter(area -> !allowed.contains(area))
                .filter(area -> allowed.stream().anyMatch(outer -> outer.covers(area)))
                .collect(Collectors.toSet());
        return allowed.isEmpty()
                ? Optional.empty()
                : Optional.of(criteria.within(allowed).except(out));
    }

    /** Where an answer may begin to differ: each wanted area, and within those each of a grant and each of a gate. */
    private Stream<AreaCode> borders(Criteria<?> criteria) {
        Set<AreaCode> wanted = criteria.areas().isEmpty() ? Set.of(AreaCode.NATION) : criteria.areas();
        Stream<AreaCode> granted = actor.grants().stream().map(Grant::area);
        return Stream.of(wanted.stream(), granted, gates(criteria.type()))
                .flatMap(areas -> areas)
                .filter(criteria::reaches);
    }

    private Stream<AreaCode> gates(AggregateType<?> type) {
        Stream<AreaCode> reading = hall.book().areas(MayRead.class).stream();
        return type.isConfidential()
                ? Stream.concat(reading, hall.book().areas(MayReadConfidential.class).stream())
                : reading;
    }

    private Reach reach(AggregateType<?> type, AreaCode area) {
        Instant now = hall.clock().instant();
        Ruling reading = ask(type, area, now);
        Ruling ruling = type.isConfidential() && !isDenied(reading) ? askConfidential(type, area, now) : reading;
        if (ruling.permitted() || (ruling.isSilent() && type.isPublished() && holdsAnyRole(now))) {
            return Reach.ALL;
        }
        boolean some = type.belongs() || type.addressee().isPresent();
        return ruling.isSilent() && some ? Reach.OWN : Reach.NOTHING;
    }

    private boolean holdsAnyRole(Instant now) {
        return actor.grants().stream().anyMatch(grant -> grant.heldOn(Moment.day(now)));
    }

    private static boolean isDenied(Ruling ruling) {
        return !ruling.permitted() && !ruling.isSilent();
    }

    private Ruling ask(AggregateType<?> type, AreaCode area, Instant now) {
        return hall.book()
                .ask(MayRead.builder()
                        .actor(actor)
                        .area(area)
                        .posture(hall.postures().of(area, now))
                        .at(now)
                        .right(Catalogue.reading(type))
                        .type(type.name())
                        .build());
    }

    private Ruling askConfidential(AggregateType<?> type, AreaCode area, Instant now) {
        return hall.book()
                .ask(MayReadConfidential.builder()
                        .actor(actor)
                        .area(area)
                        .posture(hall.postures().of(area, now))
                        .at(now)
                        .right(Catalogue.readingConfidential(type))
                        .type(type.name())
                        .build());
    }
}
