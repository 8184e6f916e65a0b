package org.gridgovernance.store.contract;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.asset.Booking;
import org.gridgovernance.resource.asset.BookingState;
import org.gridgovernance.resource.asset.OpenHours;
import org.gridgovernance.resource.asset.Opening;
import org.gridgovernance.resource.asset.Outage;
import org.gridgovernance.resource.asset.ReturnCondition;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.store.contract.ResourceTale.Likely;

/** What is booked, lent and taken back. Each is empty if there is nothing it can happen to. */
record TaleFleet(Depot depot, Chance chance) {
    private static final int RARE = 30;

    Stream<Likely> deeds() {
        return Stream.of(
                new Likely(4, this::record),
                new Likely(2, this::correct),
                new Likely(2, this::open),
                new Likely(3, this::takeOut),
                new Likely(4, this::putBack),
                new Likely(2, this::retire),
                new Likely(20, this::book),
                new Likely(3, this::cancel),
                new Likely(4, this::extend),
                new Likely(14, this::lend),
                new Likely(14, this::takeBack));
    }

    private Optional<Command<?>> record() {
        AreaCode home = depot.home();
        return Optional.of(depot.fleet(home).asset(kind(), "车" + chance.upTo(9)));
    }

    private AssetKind kind() {
        return chance.pick(List.of(AssetKind.values()));
    }

    private Optional<Asset> asset(Predicate<Asset> which) {
        return depot.mostly(RARE, Asset.TYPE, asset -> asset.retiredOn().isEmpty() && which.test(asset));
    }

    private Optional<Command<?>> correct() {
        return asset(any -> true).map(asset -> depot.fleet(asset.home())
                .correct(asset.id(), Fleet.profile(kind(), "车" + chance.upTo(9))));
    }

    private Optional<Command<?>> open() {
        Opening opening = chance.oneIn(2)
                ? Opening.ALWAYS
                : new Opening(
                        Stream.of(DayOfWeek.values())
                                .map(day -> OpenHours.of(day, LocalTime.of(6, 0), LocalTime.of(22, 0)))
                                .toList(),
                        List.of());
        return asset(any -> true).map(asset -> depot.fleet(asset.home()).open(asset.id(), opening));
    }

    private Optional<Command<?>> takeOut() {
        LocalDate from = chance.today().plusDays(chance.upTo(6) - 2L);
        return asset(any -> true).map(asset -> depot.fleet(asset.home())
                .takeOut(
                        asset.id(),
                        new Outage(
                                from,
                                chance.oneIn(2) ? Optional.empty() : Optional.of(from.plusDays(chance.upTo(5))))));
    }

    private Optional<Command<?>> putBack() {
        return asset(each -> !each.outages().isEmpty())
                .filter(each -> !each.outages().isEmpty())
                .map(asset -> depot.fleet(asset.home())
                        .putBack(asset.id(), chance.pick(asset.outages()).from()));
    }

    private Optional<Command<?>> retire() {
        return depot.all(Asset.TYPE, each -> each.retiredOn().isEmpty()).size() < 3
                ? Optional.empty()
                : asset(any -> true).map(asset -> depot.fleet(asset.home()).retire(asset.id()));
    }

    private Optional<Command<?>> book() {
        Instant from = chance.now().plus(Duration.ofMinutes(chance.upTo(2_000)));
        return asset(any -> true).map(asset -> depot.fleet(asset.home())
                .book(asset.id(), new TimeSpan(from, from.plus(Duration.ofMinutes(5 + chance.upTo(600))))));
    }

    private Optional<Command<?>> booking(Predicate<Booking> which, BiFunction<Asset, Booking, Command<?>> command) {
        boolean any = chance.oneIn(RARE);
        return asset(asset -> asset.bookings().stream().anyMatch(which)).flatMap(asset -> {
            List<Booking> bookings = asset.bookings().stream()
                    .filter(booking -> any || which.test(booking))
                    .toList();
            return bookings.isEmpty() ? Optional.empty() : Optional.of(command.apply(asset, chance.pick(bookings)));
        });
    }

    private boolean isAt(BookingState state, Booking booking) {
        return booking.state(depot.at().get()) == state;
    }

    private Optional<Command<?>> cancel() {
        return booking(booking -> isAt(BookingState.BOOKED, booking), (asset, booking) -> depot.fleet(asset.home())
                .cancel(asset.id(), booking.id()));
    }

    private Optional<Command<?>> extend() {
        return booking(booking -> booking.isLive(depot.at().get()), (asset, booking) -> depot.fleet(asset.home())
                .extend(
                        asset.id(),
                        booking.id(),
                        booking.span().until().plus(Duration.ofMinutes(chance.upTo(300) - 9L))));
    }

    private Optional<Command<?>> lend() {
        Instant soon = depot.at().get().plus(Duration.ofMinutes(90));
        return booking(
                booking -> isAt(BookingState.BOOKED, booking)
                        && booking.span().from().isBefore(soon),
                (asset, booking) -> depot.fleet(asset.home()).lend(asset.id(), booking.id()));
    }

    private Optional<Command<?>> takeBack() {
        ReturnCondition how = chance.oneIn(3) ? ReturnCondition.DAMAGED : ReturnCondition.FINE;
        return booking(booking -> isAt(BookingState.OUT, booking), (asset, booking) -> depot.fleet(asset.home())
                .takeBack(asset.id(), booking.id(), how));
    }
}
