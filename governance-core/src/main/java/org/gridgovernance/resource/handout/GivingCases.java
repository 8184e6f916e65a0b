package org.gridgovernance.resource.handout;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How rations are handed out. */
final class GivingCases {
    private static final int MOST_LOTS = 100;

    static final Validator<HandOutGoods> GIVE = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            Validator.that(ReceiverChecks::isClear, HandoutReason.RECEIVERS_UNCLEAR.at("persons")),
            Validator.that(command -> command.lots().size() <= MOST_LOTS, HandoutReason.LOTS_TOO_MANY.at("lots")),
            GivingCases::twice);

    private GivingCases() {}

    private static List<Reason> twice(HandOutGoods command) {
        return Lines.twice(command.lots(), Pick::lot, StockReason.LOT_TWICE, "lots", "lot")
                .toList();
    }

    static void wants(HandOutGoods command, Wanted wanted) {
        AreaCode home = command.home();
        refs(command).forEach(wanted::ref);
        command.collector().ifPresent(who -> wanted.ref(OnTheBooks.entry(home, who)));
        wanted.page(ReceiverChecks.given(command));
    }

    /** Those who receive, as they stand in the register. */
    private static Stream<Ref<?>> refs(HandOutGoods command) {
        return Stream.concat(
                command.household().stream().map(id -> Followers.household(command.home(), id)),
                command.persons().stream().map(id -> OnTheBooks.entry(command.home(), id)));
    }

    static void wantsMore(HandOutGoods command, Facts facts, Wanted wanted) {
        AreaCode home = command.home();
        facts.find(Ration.entry(home, command.ration()))
                .ifPresent(ration -> StockBook.wants(home, command.point(), Stream.of(ration.item()), wanted));
        command.household().flatMap(id -> facts.find(Followers.household(home, id))).stream()
                .flatMap(ReceiverChecks::origins)
                .map(Receiver::of)
                .forEach(origin -> wanted.key(Handout.received(home, command.ration(), origin)));
    }

    static List<Reason> fits(HandOutGoods command, Facts facts) {
        List<Reason> faults = new ArrayList<>(new ReceiverChecks(command, facts).faults());
        facts.find(Ration.entry(command.home(), command.ration()))
                .ifPresent(ration -> against(command, ration).forEach(faults::add));
        command.collector()
                .map(who -> OnTheBooks.known(facts, OnTheBooks.entry(command.home(), who), "collector"))
                .ifPresent(faults::addAll);
        return faults;
    }

    private static Stream<Reason> against(HandOutGoods command, Ration ration) {
        LocalDate on = Moment.day(command.occurredAt());
        boolean byHousehold = ration.basis() == RationBasis.PER_HOUSEHOLD;
        Stream<Reason> basis = byHousehold == command.household().isPresent()
                ? Stream.empty()
                : Stream.of(HandoutReason.BASIS_DIFFERS.at("ration"));
        if (!ration.period().covers(on)) {
            return Stream.concat(basis, Stream.of(HandoutReason.OUTSIDE_PERIOD.at("occurredAt")));
        }
        return ration.closedAt()
                        .filter(closed -> !command.occurredAt().isBefore(closed))
                        .isPresent()
                ? Stream.concat(basis, Stream.of(HandoutReason.RATION_CLOSED.at("ration")))
                : basis;
    }

    static Either<Rejection, Outcome<Handout>> give(HandOutGoods command, Facts facts, Deciding deciding) {
        Giving giving = Giving.of(command, facts, deciding.moment());
        return giving.movement(deciding.newId()).flatMap(movement -> giving.entries(movement)
                .entered(() -> given(command, giving, movement, facts), facts, deciding));
    }

    private static Outcome<Handout> given(HandOutGoods command, Giving giving, StockMovement movement, Facts facts) {
        Outcome<Handout> given = Outcome.of(
                        Handout.entry(command.home(), new HandoutId(movement.document())), giving.event(movement))
                .provided(Ration.entry(command.home(), command.ration()))
                .providedEach(refs(command));
        return given.warningEach(new ReceiverChecks(command, facts).warnings());
    }
}
