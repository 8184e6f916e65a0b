package org.gridgovernance.store.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllotmentStage;
import org.gridgovernance.resource.delivery.AllottedLine;
import org.gridgovernance.resource.delivery.PickedLine;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiptStage;
import org.gridgovernance.resource.delivery.ReceivedLot;
import org.gridgovernance.resource.delivery.SentLot;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.request.RequestLine;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestStage;
import org.gridgovernance.store.contract.ResourceTale.Likely;

/** How goods are asked for, promised, sent and received. Each is empty if there is nothing it can happen to. */
record TaleShipments(Depot depot, Chance chance) {
    private static final int SOME = 25;
    private static final int RARE = 30;

    Stream<Likely> deeds() {
        return Stream.of(
                new Likely(14, this::ask),
                new Likely(24, this::approve),
                new Likely(3, this::decline),
                new Likely(2, this::withdraw),
                new Likely(4, this::close),
                new Likely(20, this::answer),
                new Likely(16, this::offer),
                new Likely(4, this::sendBack),
                new Likely(10, this::pick),
                new Likely(36, this::ship),
                new Likely(4, this::release),
                new Likely(8, this::settle),
                new Likely(30, this::accept),
                new Likely(6, this::declineOffer),
                new Likely(40, this::receive));
    }

    // requests

    private Optional<Command<?>> ask() {
        return depot.point().map(point -> depot.shipments(point.home())
                .ask(
                        depot.named(point),
                        depot.goods(point.home(), SOME),
                        chance.upTo(10) - (chance.oneIn(RARE) ? 9 : 0)));
    }

    private Optional<SupplyRequest> request(SupplyRequestStage stage) {
        return depot.mostly(RARE, SupplyRequest.TYPE, request -> request.stage() == stage);
    }

    /** All of it, or a part of some of it. */
    private Optional<Command<?>> approve() {
        return request(SupplyRequestStage.ASKED).map(request -> depot.shipments(request.home())
                .approve(
                        request.id(),
                        chance.oneIn(2)
                                ? List.of()
                                : depot.someOf(request.lines(), 2).stream()
                                        .map(line -> new GoodsLine(
                                                line.item(),
                                                new Quantity(
                                                        depot.part(
                                                                line.asked().amount(),
                                                                line.asked().unit()),
                                                        line.asked().unit())))
                                        .toList()));
    }

    private Optional<Command<?>> decline() {
        return request(SupplyRequestStage.ASKED)
                .map(request -> depot.shipments(request.home()).decline(request.id()));
    }

    private Optional<Command<?>> withdraw() {
        return request(SupplyRequestStage.ASKED)
                .map(request -> depot.shipments(request.home()).withdraw(request.id()));
    }

    private Optional<Command<?>> close() {
        return request(SupplyRequestStage.APPROVED)
                .map(request -> depot.shipments(request.home()).close(request.id()));
    }

    // promises

    private Duration kept() {
        return chance.oneIn(RARE) ? Duration.ofDays(800) : Duration.ofHours(6 + chance.upTo(96));
    }

    private List<GoodsLine> of(Stock stock) {
        return List.of(new GoodsLine(
                stock.item(), new Quantity(depot.part(stock.available(depot.at().get()), stock.unit()), stock.unit())));
    }

    private Optional<Command<?>> answer() {
        return request(SupplyRequestStage.APPROVED).flatMap(request -> {
            List<RequestLine> lines = request.lines();
            RequestLine line = chance.pick(lines);
            return depot.some(
                            Stock.TYPE,
                            stock -> stock.item().equals(line.item())
                                    && !stock.point().equals(request.point())
                                    && stock.onHand(Account.SHELF).signum() > 0)
                    .map(stock -> depot.shipments(stock.home())
                            .answering(
                                    request,
                                    stock.point(),
                                    chance.oneIn(3)
                                            ? of(stock)
                                            : List.of(new GoodsLine(
                                                    line.item(),
                                                    new Quantity(
                                                            depot.part(
                                                                    line.granted()
                                                                            .min(stock.onHand(Account.SHELF)),
                                                                    stock.unit()),
                                                            stock.unit()))),
                                    kept()));
        });
    }

    private Optional<Command<?>> offer() {
        return depot.stock().flatMap(stock -> depot.some(
                        StockPoint.TYPE,
                        point -> chance.oneIn(RARE)
                                || stock.item().reaches(point.home())
                                        && !point.id().equals(stock.point())
                                        && point.closedOn().isEmpty())
                .map(point -> depot.shipments(stock.home())
                        .allot(stock.point(), new PointRef(point.home(), point.id()), of(stock), kept())));
    }

    private Optional<Command<?>> sendBack() {
        return depot.some(Allotment.TYPE, came -> came.stage().isSent()).flatMap(came -> depot.some(
                        Stock.TYPE,
                        stock -> stock.home().equals(came.to().home())
                                && !stock.point().equals(came.point())
                                && stock.onHand(Account.SHELF).signum() > 0
                                && (chance.oneIn(RARE)
                                        || came.line(stock.item()).isPresent()))
                .map(stock -> depot.shipments(stock.home()).returning(came, stock.point(), of(stock), kept())));
    }

    // on the way

    private Optional<Allotment> pending() {
        return depot.mostly(RARE, Allotment.TYPE, allotment -> allotment.stage().isPending());
    }

    private Optional<Command<?>> pick() {
        return pending().map(allotment -> depot.shipments(allotment.home()).pick(allotment.id(), picked(allotment)));
    }

    private Optional<Command<?>> ship() {
        Set<UUID> answered = receipts(any -> true);
        return depot.mostly(
                        RARE,
                        Allotment.TYPE,
                        allotment -> allotment.stage().isPending()
                                && (!allotment.needsAcceptance()
                                        || answered.contains(allotment.id().value())))
                .map(allotment -> depot.shipments(allotment.home())
                        .ship(allotment.id(), chance.oneIn(2) ? List.of() : picked(allotment)));
    }

    private Set<UUID> receipts(Predicate<Receipt> which) {
        return depot.all(Receipt.TYPE, which).stream()
                .map(receipt -> receipt.id().value())
                .collect(Collectors.toSet());
    }

    /** Of each item some lots by name, mostly as much as was promised. */
    private List<PickedLine> picked(Allotment allotment) {
        return allotment.lines().stream()
                .map(line -> new PickedLine(line.item(), picked(allotment, line)))
                .toList();
    }

    private List<Pick> picked(Allotment allotment, AllottedLine line) {
        Optional<Stock> stock = depot.some(
                Stock.TYPE,
                found -> found.point().equals(allotment.point()) && found.item().equals(line.item()));
        List<Pick> picks = new ArrayList<>();
        BigDecimal open = line.quantity().amount();
        for (Lot lot : stock.map(Stock::lots).orElse(List.of())) {
            BigDecimal some = lot.shelf().amount().min(open);
            if (some.signum() > 0 && !chance.oneIn(6)) {
                picks.add(new Pick(
                        depot.named(lot),
                        chance.oneIn(8) ? depot.part(some, line.quantity().unit()) : some));
                open = open.subtract(some);
            }
        }
        return picks;
    }

    private Optional<Command<?>> release() {
        return pending().map(allotment -> depot.shipments(allotment.home()).release(allotment.id()));
    }

    private Optional<Command<?>> settle() {
        return depot.mostly(4, Allotment.TYPE, allotment -> allotment.stage() == AllotmentStage.SHIPPED)
                .map(allotment -> depot.shipments(allotment.home()).settle(allotment.id()));
    }

    // where it arrives

    private Optional<Allotment> offered() {
        return depot.mostly(
                RARE,
                Allotment.TYPE,
                allotment -> allotment.needsAcceptance()
                        && allotment.isLive(depot.at().get()));
    }

    private Optional<Command<?>> accept() {
        return offered().map(allotment -> depot.shipments(allotment.to().home()).accept(allotment.named()));
    }

    private Optional<Command<?>> declineOffer() {
        return depot.mostly(
                        RARE,
                        Allotment.TYPE,
                        allotment -> (allotment.needsAcceptance() || chance.oneIn(6))
                                && allotment.isLive(depot.at().get()))
                .map(allotment -> depot.shipments(allotment.to().home()).decline(allotment.named()));
    }

    private Optional<Command<?>> receive() {
        Set<UUID> received = receipts(receipt -> receipt.stage() == ReceiptStage.RECEIVED);
        return depot.mostly(
                        RARE,
                        Allotment.TYPE,
                        allotment -> allotment.stage() == AllotmentStage.SHIPPED
                                && !received.contains(allotment.id().value()))
                .map(allotment -> depot.shipments(allotment.to().home())
                        .receive(allotment.named(), elsewhere(allotment), otherwise(allotment)));
    }

    private Optional<StockPointId> elsewhere(Allotment allotment) {
        return chance.oneIn(5) ? depot.pointIn(allotment.to().home()).map(StockPoint::id) : Optional.empty();
    }

    /** Some lots arrive short, damaged or over. */
    private List<ReceivedLot> otherwise(Allotment allotment) {
        List<ReceivedLot> told = new ArrayList<>();
        for (AllottedLine line : allotment.lines()) {
            for (SentLot lot : line.lots()) {
                if (chance.oneIn(3)) {
                    told.add(otherwise(line, lot));
                }
            }
        }
        return told;
    }

    private ReceivedLot otherwise(AllottedLine line, SentLot lot) {
        BigDecimal sent = lot.amount();
        BigDecimal some = depot.part(sent, line.quantity().unit());
        return switch (chance.upTo(4)) {
            case 0 -> new ReceivedLot(line.item(), lot.lot(), some, BigDecimal.ZERO);
            case 1 -> new ReceivedLot(line.item(), lot.lot(), sent.subtract(some), some);
            case 2 -> new ReceivedLot(line.item(), lot.lot(), sent.add(BigDecimal.ONE), BigDecimal.ZERO);
            default -> new ReceivedLot(line.item(), lot.lot(), some, BigDecimal.ONE);
        };
    }
}
