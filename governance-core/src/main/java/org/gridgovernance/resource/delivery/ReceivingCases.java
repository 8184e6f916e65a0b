package org.gridgovernance.resource.delivery;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
            return Stream.concat(unknown, line.stream().flatMap(same -> amountFaults(lot, same, at)));
        });
    }

    private static Stream<Reason> amountFaults(ReceivedLot lot, AllottedLine line, String path) {
        Unit unit = line.quantity().unit();
        List<Reason> faults = Stream.concat(
                        new Quantity(lot.received(), unit).faultsOrNone(path + ".received"),
                        new Quantity(lot.damaged(), unit).faultsOrNone(path + ".damaged"))
                .toList();
        return faults.isEmpty() ? overFaults(lot, line, path) : faults.stream();
    }

    /** At most as much again as was sent. */
    private static Stream<Reason> overFaults(ReceivedLot lot, AllottedLine line, String path) {
        return line.lot(lot.lot()).stream()
                .filter(sent -> lot.received()
                                .add(lot.damaged())
                                .compareTo(sent.amount().add(sent.amount()))
                        > 0)
                .map(sent -> DeliveryReason.OVER_IMPLAUSIBLE.at(path));
    }

    static Either<Rejection, Outcome<Receipt>> receive(ReceiveGoods command, Facts facts, Deciding deciding) {
        Allotment sent = facts.the(command.allotment().ref());
        List<Unloading> loads = sent.lines().stream()
                .filter(line -> !line.lots().isEmpty())
                .map(line -> unloading(command, sent, line, facts, deciding))
                .toList();
        StockEntries entries = new StockEntries();
        loads.forEach(load -> entries.add(load.stock(), load.movement(sent), load.path()));
        return entries.entered(() -> received(command, sent, loads, facts), facts, deciding);
    }

    private static Unloading unloading(
            ReceiveGoods command, Allotment sent, AllottedLine goods, Facts facts, Deciding deciding) {
        return Unloading.of(
                goods,
                StockBook.stock(command.home(), point(command, sent), goods.item(), facts),
                command.lots(),
                deciding.moment().occurredOn(),
                path(command, goods));
    }

    /** The first lot of the item that is named, or if it arrived as it was sent the allotment. */
    private static String path(ReceiveGoods command, AllottedLine line) {
        return IntStream.range(0, command.lots().size())
                .filter(i -> command.lots().get(i).item().equals(line.item()))
                .mapToObj(i -> "lots[" + i + "]")
                .findFirst()
                .orElse("allotment");
    }

    private static Outcome<Receipt> received(ReceiveGoods command, Allotment sent, List<Unloading> loads, Facts facts) {
        List<ReceiptLot> lots =
                loads.stream().flatMap(load -> load.lots().stream()).toList();
        Outcome<Receipt> outcome =
                accepted(sent, facts).also(sent.receipt(), new ReceiptEvent.Received(point(command, sent), lots));
        Outcome<Receipt> settled = sent.home().equals(command.home())
                ? outcome.also(sent.named().ref(), new AllotmentEvent.Settled())
                : outcome;
        return settled.warningEach(warnings(command, lots));
    }

    private static Stream<Reason> warnings(ReceiveGoods command, List<ReceiptLot> lots) {
        Stream<Reason> expired = lots.stream().anyMatch(lot -> lot.expired().signum() > 0)
                ? Stream.of(DeliveryReason.EXPIRED_ON_THE_WAY.warnAt("allotment"))
                : Stream.empty();
        Stream<Reason> over = Lines.each(
                command.lots(),
                "lots",
                (told, at) -> lots.stream().anyMatch(lot -> lot.over().signum() > 0 && lot.isOf(told))
                        ? Stream.of(DeliveryReason.OVER.warnAt(at))
                        : Stream.empty());
        return Stream.concat(expired, over);
    }

    /** What nobody had to accept before is accepted as it arrives. */
    private static Outcome<Receipt> accepted(Allotment sent, Facts facts) {
        return facts.find(sent.receipt()).isPresent()
                ? Outcome.of(sent.receipt())
                : Outcome.of(sent.receipt(), new ReceiptEvent.Accepted(sent.named(), sent.request()));
    }
}
