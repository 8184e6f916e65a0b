package org.gridgovernance.resource.handout;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** Reads for a report who is there, and who has received. For one thread. */
record HandingRound(Desk desk, Ref<Ration> ration, Optional<GridId> grid, LocalDate day) {
    private static final int AT_ONCE = 1_000;

    Either<Rejection, HandoutReport> report() {
        return desk.find(ration).flatMap(found -> receivers()
                .flatMap(received -> there(found.state().basis()).map(there -> report(there, received))));
    }

    private HandoutReport report(List<Receiver> there, Set<Receiver> received) {
        Map<Boolean, List<Receiver>> parted = there.stream()
                .sorted(Comparator.comparing(Receiver::id))
                .collect(Collectors.partitioningBy(received::contains));
        return new HandoutReport(
                new RationId(ration.id()),
                grid,
                day,
                parted.getOrDefault(true, List.of()),
                parted.getOrDefault(false, List.of()));
    }

    private Either<Rejection, Set<Receiver>> receivers() {
        return all(
                        Criteria.of(Handout.TYPE)
                                .where(Handout.RATION.is(new RationId(ration.id())), Handout.IS_RETURNED.is(false)),
                        handout -> handout.served().stream())
                .map(Set::copyOf);
    }

    private Either<Rejection, List<Receiver>> there(RationBasis basis) {
        return basis == RationBasis.PER_HOUSEHOLD ? households() : persons();
    }

    /** Those in which somebody is. */
    private Either<Rejection, List<Receiver>> households() {
        Condition<Household> goesOn = Household.DISSOLVED_ON.absent();
        Condition<Household> peopled = Household.MEMBERS.anyAsOf(day);
        return all(
                grid.map(in -> Criteria.of(Household.TYPE)
                                .where(goesOn, peopled, Household.LIVES_IN_GRID.asOf(in, day)))
                        .orElseGet(() -> Criteria.of(Household.TYPE).where(goesOn, peopled)),
                household -> Stream.of(Receiver.of(household.id())));
    }

    /** Those who live there, each once, alive and not away for good. */
    private Either<Rejection, List<Receiver>> persons() {
        Condition<Resident> once = Resident.MERGED_INTO.absent();
        Condition<Resident> lives = Resident.LIVES_IN.anyAsOf(day);
        return all(
                grid.map(in -> Criteria.of(Resident.TYPE).where(once, Resident.LIVES_IN_GRID.asOf(in, day)))
                        .orElseGet(() -> Criteria.of(Resident.TYPE).where(once, lives)),
                resident -> Stream.of(resident)
                        .filter(one -> !one.isErased()
                                && one.goneOn().filter(day::isAfter).isEmpty())
                        .map(one -> Receiver.of(one.id())));
    }

    /** Of what is read only whom it means is kept. */
    private <A extends Aggregate> Either<Rejection, List<Receiver>> all(
            Criteria<A> criteria, Function<A, Stream<Receiver>> whom) {
        List<Receiver> all = new ArrayList<>();
        return desk.searchAll(
                        criteria.within(ration.home()).limit(AT_ONCE),
                        page -> page.stream().map(Found::state).flatMap(whom).forEach(all::add))
                .map(count -> all);
    }
}
