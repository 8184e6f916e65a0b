package org.gridgovernance.resource.handout;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEntries;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.movement.MovementReason;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How what was handed out is brought back. */
final class ReturnCases {
    private ReturnCases() {}

    static List<Reason> faults(ReturnHandout command) {
        return command.account().isKept() ? List.of() : List.of(MovementReason.ACCOUNT_NOT_KEPT.at("account"));
    }

    static void wantsMore(ReturnHandout command, Facts facts, Wanted wanted) {
        facts.find(Handout.entry(command.home(), command.handout()))
                .ifPresent(
                        handout -> StockBook.wants(command.home(), command.point(), Stream.of(handout.item()), wanted));
    }

    static List<Reason> fits(ReturnHandout command, Facts facts) {
        return facts.find(Handout.entry(command.home(), command.handout())).stream()
                .flatMap(handout -> against(command, handout))
                .toList();
    }

    private static Stream<Reason> against(ReturnHandout command, Handout handout) {
        if (handout.returnedAt().isPresent()) {
            return Stream.of(HandoutReason.RETURNED_ALREADY.at("handout"));
        }
        return command.occurredAt().isBefore(handout.givenAt())
                ? Stream.of(HandoutReason.BEFORE_GIVEN.at("occurredAt"))
                : Stream.empty();
    }

    static Either<Rejection, Outcome<Handout>> bringBack(ReturnHandout command, Facts facts, Deciding deciding) {
        Ref<Handout> ref = Handout.entry(command.home(), command.handout());
        Handout handout = facts.the(ref);
        Stock stock = StockBook.stock(command.home(), command.point(), handout.item(), facts);
        LocalDate on = deciding.moment().occurredOn();
        return StockEntries.of(stock, movement(command, handout, on), "handout")
                .entered(() -> returned(ref, command, handout, on), facts, deciding);
    }

    private static StockMovement movement(ReturnHandout command, Handout handout, LocalDate on) {
        List<Posting> postings = handout.lots().stream()
                .map(lot -> new Posting(lot.lot(), Account.PEOPLE, to(command, lot, on), lot.amount()))
                .toList();
        return StockMovement.of(MovementKind.BRING_BACK, handout.id().value(), postings)
                .during(handout.incident())
                .bringing(handout.lots().stream()
                        .map(lot -> NewLot.of(lot.lot(), lot.facts()))
                        .toList());
    }

    private static Account to(ReturnHandout command, GivenLot lot, LocalDate on) {
        return lot.facts().isExpired(on) ? Account.QUARANTINE : command.account();
    }

    private static Outcome<Handout> returned(Ref<Handout> ref, ReturnHandout command, Handout handout, LocalDate on) {
        Outcome<Handout> returned = Outcome.of(ref, new HandoutEvent.Returned(command.point(), command.account()));
        return handout.lots().stream().anyMatch(lot -> to(command, lot, on) != command.account())
                ? returned.warning(MovementReason.EXPIRED_ASIDE.warnAt("account"))
                : returned;
    }
}
