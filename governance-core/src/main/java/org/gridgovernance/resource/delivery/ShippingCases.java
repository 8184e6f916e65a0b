package org.gridgovernance.resource.delivery;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEntries;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.request.SupplyRequestStage;
import org.gridgovernance.store.type.Ref;

/** How what was promised is picked, shipped, released and settled. */
final class ShippingCases {
    private ShippingCases() {}

    static List<Reason> fits(PickGoods command, Facts facts) {
        return Lines.each(
                        command.lines(),
                        "lines",
                        (line, at) -> line.lots().isEmpty()
                                ? Stream.of(DeliveryReason.NOTHING_TAKEN.at(at + ".lots"))
                                : Stream.empty())
                .toList();
    }

    static Either<Rejection, Outcome<Allotment>> pick(PickGoods command, Facts facts, Deciding deciding) {
        Ref<Allotment> ref = Allotment.entry(command.home(), command.allotment());
        Allotment allotment = facts.the(ref);
        List<Loading> loads = Loading.all(allotment, command.lines(), facts, deciding.moment(), true);
        return Rejection.unless(
                entries(allotment, loads).faults(deciding.moment()),
                () -> Outcome.of(ref, new AllotmentEvent.Picked(loaded(loads))));
    }

    static List<Reason> fits(ShipGoods command, Facts facts) {
        return facts.find(Allotment.entry(command.home(), command.allotment())).stream()
                .flatMap(allotment -> Stream.concat(unwanted(allotment, facts), unasked(allotment, facts)))
                .toList();
    }

    private static Stream<Reason> unwanted(Allotment allotment, Facts facts) {
        if (isAt(ReceiptStage.DECLINED, allotment, facts)) {
            return Stream.of(DeliveryReason.DECLINED.at("allotment"));
        }
        return allotment.needsAcceptance() && !isAt(ReceiptStage.ACCEPTED, allotment, facts)
                ? Stream.of(DeliveryReason.NOT_ACCEPTED.at("allotment"))
                : Stream.empty();
    }

    /** Its request may have been closed since it was promised. */
    private static Stream<Reason> unasked(Allotment allotment, Facts facts) {
        return allotment.request().flatMap(named -> facts.find(named.ref())).stream()
                .filter(request -> request.stage() != SupplyRequestStage.APPROVED)
                .map(over -> DeliveryReason.REQUEST_NOT_APPROVED.at("allotment"));
    }

    private static boolean isAt(ReceiptStage stage, Allotment allotment, Facts facts) {
        return facts.find(allotment.receipt())
                .filter(receipt -> receipt.stage() == stage)
                .isPresent();
    }

    static Either<Rejection, Outcome<Allotment>> ship(ShipGoods command, Facts facts, Deciding deciding) {
        Allotment allotment = facts.the(Allotment.entry(command.home(), command.allotment()));
        List<Loading> loads = Loading.all(allotment, command.lines(), facts, deciding.moment(), false);
        if (loads.stream().allMatch(Loading::isEmpty)) {
            return Either.left(Rejection.of(DeliveryReason.NOTHING_TAKEN.at("lines")));
        }
        return entries(allotment, loads)
                .entered(
                        () -> Outcome.of(allotment.named().ref(), new AllotmentEvent.Shipped(loaded(loads))),
                        facts,
                        deciding);
    }

    private static StockEntries entries(Allotment allotment, List<Loading> loads) {
        StockEntries entries = new StockEntries();
        loads.forEach(load -> load.enter(allotment, entries));
        return entries;
    }

    private static List<AllottedLine> loaded(List<Loading> loads) {
        return loads.stream().map(Loading::loaded).toList();
    }

    static Either<Rejection, Outcome<Allotment>> release(ReleaseAllotment command, Facts facts, Deciding deciding) {
        Ref<Allotment> ref = Allotment.entry(command.home(), command.allotment());
        Allotment allotment = facts.the(ref);
        if (allotment.stage() == AllotmentStage.RELEASED) {
            return Outcome.of(ref).accepted();
        }
        StockEntries entries = new StockEntries();
        allotment.lines().stream()
                .map(line -> AllotmentBook.stock(allotment, line, facts))
                .filter(stock -> isKeptFor(allotment.id(), stock))
                .forEach(stock -> entries.add(
                        stock,
                        Optional.empty(),
                        "allotment",
                        List.of(new StockEvent.Released(allotment.id().value()))));
        return entries.entered(() -> Outcome.of(ref, new AllotmentEvent.Released()), facts, deciding);
    }

    /** What lapsed long ago may stand on no stock any more. */
    private static boolean isKeptFor(AllotmentId allotment, Stock stock) {
        return stock.reservations().stream().anyMatch(kept -> kept.document().equals(allotment.value()));
    }

    static List<Reason> fits(SettleAllotment command, Facts facts) {
        return facts.find(Allotment.entry(command.home(), command.allotment())).stream()
                .filter(allotment ->
                        allotment.stage() == AllotmentStage.SHIPPED && !isAt(ReceiptStage.RECEIVED, allotment, facts))
                .map(open -> DeliveryReason.NOT_RECEIVED.at("allotment"))
                .toList();
    }

    static Either<Rejection, Outcome<Allotment>> settle(SettleAllotment command, Facts facts, Deciding deciding) {
        Ref<Allotment> ref = Allotment.entry(command.home(), command.allotment());
        return facts.the(ref).stage() == AllotmentStage.SETTLED
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new AllotmentEvent.Settled()).accepted();
    }
}
