package org.gridgovernance.resource.delivery;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.Wanted;

/** How goods are received. */
final class ReceivingCases {
    private static final int MOST_LOTS = 2_000;

    private ReceivingCases() {}

    static List<Reason> faults(ReceiveGoods command) {
        if (command.lots().size() > MOST_LOTS) {
            return List.of(DeliveryReason.TOO_MANY_LOTS.at("lots"));
        }
        Set<Map.Entry<SupplyItemRef, LotId>> lots = new HashSet<>();
        return faults(command, lot -> !lots.add(Map.entry(lot.item(), lot.lot())), StockReason.LOT_TWICE)
                .toList();
    }

    private static Stream<Reason> faults(ReceiveGoods command, Predicate<ReceivedLot> wrong, ReasonCode code) {
        return IntStream.range(0, command.lots().size())
                .filter(i -> wrong.test(command.lots().get(i)))
                .mapToObj(i -> code.at("lots[" + i + "].lot"));
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
        Stream<Reason> unknown = faults(
                command,
                lot -> sent.line(lot.item())
                        .flatMap(line -> line.lot(lot.lot()))
                        .isEmpty(),
                DeliveryReason.LOT_NOT_SENT);
        Stream<Reason> amounts = IntStream.range(0, command.lots().size())
                .boxed()
                .flatMap(i -> amountFaults(command.lots().get(i), sent, "lots[" + i + "]"));
        return Stream.concat(unknown, amounts);
    }

    private static Stream<Reason> amountFaults(ReceivedLot lot, Allotment sent, String path) {
        return sent.line(lot.item()).stream()
                .map(line -> line.quantity().unit())
                .flatMap(unit -> Stream.concat(
                        new Quantity(lot.received(), unit).faultsOrNone(path + ".received"),
                        new Quantity(lot.damaged(), unit).faultsOrNone(path + ".damaged")));
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
        List<Reason> faults = loads.stream()
                .flatMap(load -> load.faults(sent, deciding.moment()).stream())
                .distinct()
                .toList();
        return Rejection.unless(faults, () -> received(command, sent, loads, facts, deciding));
    }

    private static Outcome<Receipt> received(
            ReceiveGoods command, Allotment sent, List<Unloading> loads, Facts facts, Deciding deciding) {
        List<ReceiptLot> lots =
                loads.stream().flatMap(load -> load.lots().stream()).toList();
        Outcome<Receipt> outcome = expected(command, sent, facts)
                .also(sent.receipt(), new ReceiptEvent.Received(point(command, sent), lots));
        for (Unloading load : loads) {
            outcome =
                    StockBook.enter(outcome, load.stock(), facts, deciding, new StockEvent.Moved(load.movement(sent)));
        }
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
