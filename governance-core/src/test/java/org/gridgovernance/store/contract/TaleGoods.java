package org.gridgovernance.store.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockAlertKind;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.count.CountStage;
import org.gridgovernance.resource.count.CountedLot;
import org.gridgovernance.resource.count.DifferenceReason;
import org.gridgovernance.resource.count.LotLabel;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.movement.LossCause;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.movement.VoucherLine;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.contract.ResourceTale.Likely;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** What happens where goods are kept: points and items, in and out, counts. Each is empty if there is nothing it can happen to. */
record TaleGoods(Depot depot, Chance chance) {
    private static final int PLENTY = 60;
    private static final int RARE = 30;

    Stream<Likely> deeds() {
        return Stream.of(
                new Likely(2, this::open),
                new Likely(2, this::correctPoint),
                new Likely(2, this::entrustPoint),
                new Likely(2, this::record),
                new Likely(2, this::revise),
                new Likely(1, this::withdraw),
                new Likely(60, this::takeIn),
                new Likely(36, this::use),
                new Likely(6, this::scrap),
                new Likely(6, this::lose),
                new Likely(8, this::quarantine),
                new Likely(8, this::release),
                new Likely(8, this::giveBack),
                new Likely(10, this::bringBack),
                new Likely(4, this::entrustLot),
                new Likely(4, this::alert),
                new Likely(5, this::startCount),
                new Likely(30, this::count),
                new Likely(16, this::finish),
                new Likely(2, this::abandon),
                new Likely(4, this::close));
    }

    private Optional<WorkerId> worker(AreaCode home) {
        return depot.some(
                        Worker.TYPE, worker -> chance.oneIn(20) || worker.home().equals(home))
                .map(Worker::id);
    }

    private Optional<Command<?>> open() {
        AreaCode home = depot.home();
        PointKind kind = home.equals(Town.COUNTY) ? PointKind.WAREHOUSE : PointKind.COMMUNITY;
        return Optional.of(depot.supplies(home).open(kind, "储备点" + chance.upTo(6)));
    }

    private Optional<Command<?>> correctPoint() {
        return depot.point()
                .map(point -> depot.supplies(point.home()).correct(depot.named(point), "储备点" + chance.upTo(6)));
    }

    private Optional<Command<?>> entrustPoint() {
        return depot.point().flatMap(point -> worker(point.home())
                .map(worker -> depot.supplies(point.home()).entrust(depot.named(point), worker)));
    }

    private Optional<Command<?>> record() {
        AreaCode home = depot.home();
        return Optional.of(
                depot.supplies(home).item("品目" + chance.upTo(9), chance.oneIn(3) ? Unit.KILOGRAM : Unit.PIECE, 2));
    }

    private Optional<Command<?>> revise() {
        return depot.some(SupplyItem.TYPE, any -> true).map(item -> depot.supplies(item.home())
                .revise(item.id(), Supplies.profile(item.profile().title(), chance.upTo(20))));
    }

    private Optional<Command<?>> withdraw() {
        List<SupplyItem> used =
                depot.all(SupplyItem.TYPE, item -> item.withdrawnOn().isEmpty());
        return used.size() < 5
                ? Optional.empty()
                : Optional.of(chance.pick(used))
                        .map(item -> depot.supplies(item.home()).withdraw(item.id()));
    }

    // in

    private Optional<Command<?>> takeIn() {
        return depot.point().map(point -> depot.supplies(point.home())
                .takeIn(
                        depot.named(point),
                        source(),
                        depot.items(point.home()).stream()
                                .map(item -> taken(point, item))
                                .toList()));
    }

    private ArrivingLine taken(StockPoint point, SupplyItem item) {
        return ArrivingLine.of(
                depot.named(item),
                Stream.generate(() -> lot(point, item))
                        .limit(1 + chance.upTo(2))
                        .toArray(ArrivingLot[]::new));
    }

    private ArrivingLot lot(StockPoint point, SupplyItem item) {
        LotLabel label = label();
        return new ArrivingLot(
                label.batch(),
                label.producedOn(),
                label.expiresOn(),
                depot.quantity(item.unit(), PLENTY),
                chance.oneIn(3) ? worker(point.home()) : Optional.empty());
    }

    private LotLabel label() {
        LocalDate made = chance.today().minusDays(5 + chance.upTo(30));
        String batch = "批" + chance.upTo(1_000);
        Optional<LocalDate> last =
                chance.oneIn(3) ? Optional.empty() : Optional.of(made.plusDays(20 + chance.upTo(400)));
        return new LotLabel(batch, Optional.of(made), last);
    }

    private SourceKind source() {
        return chance.oneIn(RARE)
                ? SourceKind.DONATED
                : chance.pick(List.of(SourceKind.BOUGHT, SourceKind.ALLOTTED, SourceKind.BORROWED));
    }

    // out

    private Optional<Command<?>> use() {
        return depot.stock().map(stock -> depot.supplies(stock.home()).use(stock.point(), line(stock)));
    }

    /** Often of whatever lot expires first. */
    private LotLine line(Stock stock) {
        return (chance.oneIn(2) ? depot.lot(stock, Account.SHELF) : Optional.<Lot>empty())
                .map(lot -> line(stock, lot, Account.SHELF))
                .orElseGet(() -> LotLine.of(
                        stock.item(),
                        new Quantity(depot.part(stock.onHand(Account.SHELF), stock.unit()), stock.unit())));
    }

    private LotLine line(Stock stock, Lot lot, Account account) {
        return LotLine.of(
                stock.item(),
                new Quantity(depot.part(lot.balance(account).amount(), stock.unit()), stock.unit()),
                depot.named(lot));
    }

    private interface Leaving {
        Command<?> of(Stock stock, Account from, LotLine line);
    }

    private Optional<Command<?>> leaves(Leaving leaving) {
        Account from = chance.oneIn(3) ? Account.QUARANTINE : Account.SHELF;
        return depot.some(Stock.TYPE, stock -> stock.onHand(from).signum() > 0).flatMap(stock -> depot.lot(stock, from)
                .map(lot -> leaving.of(stock, chance.oneIn(RARE) ? Account.DONOR : from, line(stock, lot, from))));
    }

    private Optional<Command<?>> scrap() {
        LossCause cause = chance.pick(List.of(LossCause.values()));
        return leaves((stock, from, line) -> depot.supplies(stock.home()).scrap(stock.point(), from, cause, line));
    }

    private Optional<Command<?>> lose() {
        LossCause cause = chance.pick(List.of(LossCause.values()));
        return leaves((stock, from, line) -> depot.supplies(stock.home()).lose(stock.point(), from, cause, line));
    }

    private Optional<Command<?>> giveBack() {
        Optional<Stock> borrowed =
                depot.some(Stock.TYPE, stock -> stock.lots().stream().anyMatch(TaleGoods::isBorrowed));
        return borrowed.flatMap(stock -> depot.lot(stock, Account.SHELF)
                .filter(lot -> isBorrowed(lot) || chance.oneIn(4))
                .map(lot -> depot.supplies(stock.home())
                        .giveBack(stock.point(), Account.SHELF, line(stock, lot, Account.SHELF))));
    }

    private static boolean isBorrowed(Lot lot) {
        return lot.facts().source().kind() == SourceKind.BORROWED;
    }

    private Optional<Command<?>> bringBack() {
        return depot.mostly(RARE, Voucher.TYPE, voucher -> voucher.kind() == MovementKind.USE)
                .map(voucher -> {
                    VoucherLine line = chance.pick(voucher.lines());
                    NewLot lot = chance.pick(line.lots());
                    BigDecimal out = voucher.out(line.item(), lot.id());
                    return depot.supplies(voucher.home())
                            .bringBack(
                                    voucher.id(),
                                    depot.pointIn(voucher.home())
                                            .map(StockPoint::id)
                                            .orElse(voucher.point()),
                                    chance.oneIn(3) ? Account.QUARANTINE : Account.SHELF,
                                    LotLine.of(
                                            line.item(),
                                            new Quantity(depot.part(out, line.unit()), line.unit()),
                                            lot.id()));
                });
    }

    private Optional<Command<?>> quarantine() {
        return depot.stock().flatMap(stock -> depot.lot(stock, Account.SHELF).map(lot -> depot.supplies(stock.home())
                .quarantine(stock.point(), stock.item(), depot.named(lot), some(stock, lot, Account.SHELF))));
    }

    private Optional<Command<?>> release() {
        return depot.some(Stock.TYPE, stock -> stock.onHand(Account.QUARANTINE).signum() > 0)
                .flatMap(stock -> depot.lot(stock, Account.QUARANTINE).map(lot -> depot.supplies(stock.home())
                        .release(stock.point(), stock.item(), depot.named(lot), some(stock, lot, Account.QUARANTINE))));
    }

    private Optional<Quantity> some(Stock stock, Lot lot, Account account) {
        return chance.oneIn(3)
                ? Optional.empty()
                : Optional.of(new Quantity(depot.part(lot.balance(account).amount(), stock.unit()), stock.unit()));
    }

    private Optional<Command<?>> entrustLot() {
        return depot.stock().flatMap(stock -> depot.lot(stock, Account.SHELF).map(lot -> depot.supplies(stock.home())
                .entrust(
                        stock.point(),
                        stock.item(),
                        depot.named(lot),
                        chance.oneIn(3) ? Optional.empty() : worker(stock.home()))));
    }

    private Optional<Command<?>> alert() {
        return depot.some(Stock.TYPE, any -> true).map(stock -> {
            Optional<Lot> lot = depot.lot(stock, Account.SHELF).filter(any -> chance.oneIn(2));
            StockAlertKind kind = lot.isPresent() ? chance.pick(List.of(StockAlertKind.values())) : StockAlertKind.LOW;
            return depot.supplies(stock.home()).alert(stock.id(), kind, lot.map(Lot::id));
        });
    }

    // counts

    private Optional<Command<?>> startCount() {
        return depot.point().map(point -> depot.supplies(point.home()).startCount(depot.named(point)));
    }

    private Optional<StockCount> underWay() {
        return depot.mostly(RARE, StockCount.TYPE, count -> count.stage() == CountStage.OPEN);
    }

    private Optional<Command<?>> count() {
        return underWay().flatMap(count -> depot.some(
                        Stock.TYPE,
                        stock -> stock.point().equals(count.point())
                                && (stock.countedBy()
                                                .filter(count.id().value()::equals)
                                                .isEmpty()
                                        || chance.oneIn(RARE)))
                .map(stock -> depot.supplies(count.home()).count(count.id(), stock.item(), found(stock))));
    }

    /** Mostly as the books say; now and then a little more or less, and why; now and then a lot is forgotten, or a new one found. */
    private List<CountedLot> found(Stock stock) {
        List<CountedLot> found = new ArrayList<>();
        for (Lot lot : stock.lots()) {
            if (!chance.oneIn(RARE)) {
                found.add(chance.oneIn(4) ? otherwise(lot, stock.unit()) : Supplies.found(lot));
            }
        }
        if (chance.oneIn(10)) {
            found.add(CountedLot.builder()
                    .label(label())
                    .onShelf(depot.amount(stock.unit(), 5))
                    .inQuarantine(BigDecimal.ZERO)
                    .reason(DifferenceReason.OF_UNKNOWN_ORIGIN)
                    .build());
        }
        return found;
    }

    private CountedLot otherwise(Lot lot, Unit unit) {
        BigDecimal shelf = lot.shelf().amount();
        return CountedLot.builder()
                .from(Supplies.found(lot))
                .onShelf(chance.oneIn(2) ? depot.part(shelf, unit) : shelf.add(depot.amount(unit, 3)))
                .reason(chance.pickUnless(20, List.of(DifferenceReason.values())))
                .build();
    }

    private Optional<Command<?>> finish() {
        return underWay().map(count -> depot.supplies(count.home()).finish(count.id()));
    }

    private Optional<Command<?>> abandon() {
        return underWay().map(count -> depot.supplies(count.home()).abandon(count.id()));
    }

    private Optional<Command<?>> close() {
        boolean empty = !chance.oneIn(6);
        return depot.some(
                        StockPoint.TYPE,
                        point -> point.closedOn().isEmpty()
                                && depot.all(
                                                        Stock.TYPE,
                                                        stock -> stock.point().equals(point.id())
                                                                && !stock.lots().isEmpty())
                                                .isEmpty()
                                        == empty)
                .map(point -> depot.supplies(point.home()).close(depot.named(point)));
    }
}
