package org.gridgovernance.resource.delivery;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEntries;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.Wanted;

/** How goods are received. */
final class ReceivingCases {
    private static final int MOST_LOTS = 2_000;

    private ReceivingCases() {}

    static List<Reason> faults(ReceiveGoods command) {
        if (command.lots().size() > MOST_LOTS) {
            return List.of(DeliveryReason.TOO_MANY_LOTS.at("lots"));
        }
        return Lines.twice(
                        command.lots(), lot -> Map.entry(lot.item(), lot.lot()), StockReason.LOT_TWICE, "lots", "lot")
                .toList();
    }

    static void wants(ReceiveGoods command, Facts facts, Wanted wanted) {
        sent(command, facts).ifPresent(sent -> {
            wanted.ref(StockPoint.entry(command.home(), point(command, sent)));
            StockBook.wants(
                    command.home(), point(command, sent), sent.lines().stream().map(AllottedLine::item), wanted);
        });
    }

    /** The allotment, if it goes to this area. */
    private static Optional<Allotment> sent(ReceiveGoods command, Facts facts) {
        return facts.find(command.allotment().ref())
                .filter(sent -> sent.to().home().equals(command.home()));
    }

    private static StockPointId point(ReceiveGoods command, Allotment sent) {
        return command.point().orElse(sent.to().id());
    }

    static List<Reason> fits(ReceiveGoods command, Facts facts) {
        Optional<Allotment> sent = sent(command, facts);
        if (sent.isEmpty()) {
            return facts.find(command.allotment().ref()).stream()
                    .map(elsewhere -> DeliveryReason.NOT_FOR_HERE.at("allotment"))
                    .toList();
        }
        List<Reason> state = stateFaults(command, sent.get(), facts).toList();
        return state.isEmpty()
                ? Stream.concat(pointFaults(command, sent.get(), facts), lotFaults(command, sent.get()))
                        .toList()
                : state;
    }

    private static Stream<Reason> stateFaults(ReceiveGoods command, Allotment sent, Facts facts) {
        Optional<Receipt> before = facts.find(Receipt.entry(command.home(), sent.id()));
        if (before.filter(receipt -> receipt.stage() == ReceiptStage.RECEIVED).isPresent()) {
            return Stream.of(DeliveryReason.RECEIVED_ALREADY.at("allotment"));
        }
        Optional<Instant> shippedAt = sent.shippedAt();
        if (shippedAt.isEmpty()) {
            return Stream.of(DeliveryReason.NOT_SHIPPED.at("allotment"));
        }
        return command.occurredAt().isBefore(shippedAt.get())
                ? Stream.of(DeliveryReason.BEFORE_SHIPPED.at("occurredAt"))
                : Stream.empty();
    }

    private static Stream<Reason> pointFaults(ReceiveGoods command, Allotment sent, Facts facts) {
        String path = command.point().isPresent() ? "point" : "allotment";
        return facts.find(StockPoint.entry(command.home(), point(command, sent)))
                .map(point -> point.against(command.occurredAt(), path))
                .orElseGet(() -> Stream.of(StockPointReason.POINT_UNKNOWN.at(path)));
    }

    private static Stream<Reason> lotFaults(ReceiveGoods command, Allotment sent) {
        return Lines.each(command.lots(), "lots", (lot, at) -> {
            Optional<AllottedLine> line = sent.line(lot.item());
            Stream<Reason> unknown = line.flatMap(same -> same.lot(lot.lot())).isPresent()
                    ? Stream.empty()
                    : Stream.of(DeliveryReason.LOT_NOT_SENT.at(at + ".lot"));
            return Stream.concat(
                    unknown,
                    line.stream()
                            .flatMap(same -> amountFaults(lot, same.quantity().unit(), at)));
        });
    }

    private static Stream<Reason> amountFaults(ReceivedLot lot, Unit unit, String path) {
        return Stream.concat(
                new Quantity(lot.received(), unit).faultsOrNone(path + ".received"),
                new Quantity(lot.damaged(), unit).faultsOrNone(path + ".damaged"));
    }

    static Either<Rejection, Outcome<Receipt>> receive(ReceiveGoods command, Facts facts, Deciding deciding) {
        Allotment sent = facts.the(command.allotment().ref());
        List<Unloading> loads = sent.lines().stream()
                .filter(line -> !line.lots().isEmpty())
                .map(line -> Unloading.of(
                        line,
                        StockBook.stock(command.home(), point(command, sent), line.item(), facts),
                        command.lots(),
                        deciding.moment().occurredOn()))
                .toList();
        StockEntries entries = new StockEntries();
        loads.forEach(load -> entries.add(load.stock(), load.movement(sent), "allotment"));
        return entries.entered(() -> received(command, sent, loads, facts), facts, deciding);
    }

    private static Outcome<Receipt> received(ReceiveGoods command, Allotment sent, List<Unloading> loads, Facts facts) {
        List<ReceiptLot> lots =
                loads.stream().flatMap(load -> load.lots().stream()).toList();
        Outcome<Receipt> outcome = expected(command, sent, facts)
                .also(sent.receipt(), new ReceiptEvent.Received(point(command, sent), lots));
        Outcome<Receipt> settled = sent.home().equals(command.home())
                ? outcome.also(sent.named().ref(), new AllotmentEvent.Settled())
                : outcome;
        return lots.stream().anyMatch(lot -> lot.expired().signum() > 0)
                ? settled.warning(DeliveryReason.EXPIRED_ON_THE_WAY.warnAt("allotment"))
                : settled;
    }

    private static Outcome<Receipt> expected(ReceiveGoods command, Allotment sent, Facts facts) {
        return facts.find(sent.receipt()).isPresent()
                ? Outcome.of(sent.receipt())
                : Outcome.of(sent.receipt(), new ReceiptEvent.Expected(command.allotment(), sent.request()));
    }
}
