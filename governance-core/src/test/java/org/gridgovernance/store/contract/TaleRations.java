package org.gridgovernance.store.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.handout.Handout;
import org.gridgovernance.resource.handout.Ration;
import org.gridgovernance.resource.handout.RationBasis;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.store.contract.ResourceTale.Likely;

/** What households and people are given, who merge and part meanwhile. Each is empty if there is nothing it can happen to. */
record TaleRations(Depot depot, Chance chance) {
    private static final int RARE = 30;

    Stream<Likely> deeds() {
        return Stream.of(
                new Likely(8, this::open),
                new Likely(1, this::close),
                new Likely(36, this::handOut),
                new Likely(5, this::giveBack),
                new Likely(1, this::merge),
                new Likely(2, this::part),
                new Likely(1, this::unite));
    }

    private AreaCode community() {
        return chance.oneIn(RARE) ? Town.COUNTY : chance.pick(List.of(Town.HERE, Town.NEXT_DOOR));
    }

    private Optional<Command<?>> open() {
        AreaCode home = community();
        LocalDate first = Moment.day(depot.at().get()).plusDays(chance.upTo(4) - 2L);
        Period days = new Period(first, first.plusDays(chance.oneIn(RARE) ? 80 : 3 + chance.upTo(20)));
        return depot.item(home).map(item -> depot.supplies(home)
                .ration(
                        depot.named(item),
                        chance.pick(List.of(RationBasis.values())),
                        depot.quantity(item.unit(), 3),
                        days));
    }

    private Optional<Ration> ration(int oneIn) {
        LocalDate day = Moment.day(depot.at().get());
        return depot.mostly(
                oneIn,
                Ration.TYPE,
                ration -> ration.closedAt().isEmpty() && ration.period().covers(day));
    }

    private Optional<Command<?>> close() {
        return ration(RARE).map(ration -> depot.supplies(ration.home()).close(ration.id()));
    }

    private Optional<Command<?>> handOut() {
        return ration(RARE).flatMap(ration -> point(ration).map(point -> depot.supplies(ration.home())
                .handOut(
                        point,
                        ration.id(),
                        isByHousehold(ration) ? household(ration.home()).map(Household::id) : Optional.empty(),
                        isByHousehold(ration) && !chance.oneIn(RARE) ? List.of() : persons(ration.home()))));
    }

    private boolean isByHousehold(Ration ration) {
        return (ration.basis() == RationBasis.PER_HOUSEHOLD) != chance.oneIn(RARE);
    }

    /** Where there is something of it. */
    private Optional<StockPointId> point(Ration ration) {
        return depot.mostly(
                        12,
                        Stock.TYPE,
                        stock -> stock.home().equals(ration.home())
                                && stock.item().equals(ration.item())
                                && stock.onHand(Account.SHELF).signum() > 0)
                .map(Stock::point);
    }

    private Optional<Household> household(AreaCode home) {
        return depot.some(Household.TYPE, household -> household.home().equals(home));
    }

    private List<ResidentId> persons(AreaCode home) {
        List<ResidentId> there = depot
                .all(Resident.TYPE, resident -> resident.home().equals(home))
                .stream()
                .map(Resident::id)
                .toList();
        return there.isEmpty() ? List.of() : depot.someOf(there, 3);
    }

    private Optional<Command<?>> giveBack() {
        return depot.mostly(8, Handout.TYPE, handout -> handout.returnedAt().isEmpty())
                .map(handout -> depot.supplies(handout.home())
                        .giveBack(
                                handout.id(),
                                depot.pointIn(handout.home())
                                        .map(StockPoint::id)
                                        .orElse(handout.point()),
                                chance.oneIn(3) ? Account.QUARANTINE : Account.SHELF));
    }

    private Optional<Resident> resident(AreaCode home) {
        return depot.some(
                Resident.TYPE,
                resident ->
                        resident.home().equals(home) && resident.mergedInto().isEmpty());
    }

    private Optional<Command<?>> merge() {
        AreaCode home = chance.pick(List.of(Town.HERE, Town.NEXT_DOOR));
        return resident(home).flatMap(one -> resident(home).map(other -> Town.merge(one, other)));
    }

    private Optional<Command<?>> part() {
        return depot.some(Resident.TYPE, resident -> resident.mergedInto().isPresent())
                .map(Town::undo);
    }

    private Optional<Command<?>> unite() {
        AreaCode home = chance.pick(List.of(Town.HERE, Town.NEXT_DOOR));
        return household(home).flatMap(one -> household(home).map(other -> Town.merge(one, other)));
    }
}
