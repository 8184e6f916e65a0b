package org.gridgovernance.desk;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.policy.MayRead;
import org.gridgovernance.policy.Ruling;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** Where an actor may look. Access is part of the question: what may not be seen is not searched, counted or sorted. */
record Sight(ServiceHall hall, Actor actor) {

    boolean in(AggregateType<?> type, AreaCode area) {
        return ask(type, area, hall.clock().instant()).permitted();
    }

    /** Whether a reference lies where one may look; each type and home is asked for once. */
    Predicate<Ref<?>> ofRefs() {
        record Asked(AggregateType<?> type, AreaCode home) {}
        Map<Asked, Boolean> known = new HashMap<>();
        return ref -> known.computeIfAbsent(new Asked(ref.type(), ref.home()), asked -> in(asked.type(), asked.home()));
    }

    /** The same question within the areas that are permitted, leaving out those inside them that are not. */
    <A extends Aggregate> Either<Rejection, Criteria<A>> narrowed(Criteria<A> criteria) {
        Set<AreaCode> borders = borders(criteria);
        Set<AreaCode> allowed =
                borders.stream().filter(area -> in(criteria.type(), area)).collect(Collectors.toSet());
        Set<AreaCode> out = Stream.concat(criteria.except().stream(), borders.stream())
                .filter(area -> !allowed.contains(area))
                .filter(area -> allowed.stream().anyMatch(outer -> outer.covers(area)))
                .collect(Collectors.toSet());
        return allowed.isEmpty()
                ? Either.left(Rejection.of(KernelReason.NOT_PERMITTED.at("")))
                : Either.right(criteria.within(allowed).except(out));
    }

    /** Where an answer may begin to differ: each wanted area, and within those each of a grant and each of a gate. */
    private Set<AreaCode> borders(Criteria<?> criteria) {
        Set<AreaCode> wanted = criteria.areas().isEmpty() ? Set.of(AreaCode.NATION) : criteria.areas();
        Stream<AreaCode> granted = actor.grants().stream().map(Grant::area);
        return Stream.of(wanted.stream(), granted, hall.book().areas(MayRead.class).stream())
                .flatMap(areas -> areas)
                .filter(criteria::reaches)
                .collect(Collectors.toSet());
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
}
