package org.gridgovernance.resource.ledger;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.count.DifferenceReason;
import org.gridgovernance.resource.count.LotFound;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.count.StockCountEvent;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiptLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.movement.LossCause;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** Reads for a report what was lost. For one thread. */
final class LossCount {
    private static final int AT_ONCE = 500;

    private final Desk desk;
    private final AreaCode area;
    private final Period period;
    private final List<LossRow> rows = new ArrayList<>();
    private final Map<Counted, Missed> missed = new LinkedHashMap<>();

    private record Counted(Ref<StockCount> count, SupplyItemRef item, LotId lot) {}

    private record Missed(Unit unit, BigDecimal more, Optional<DifferenceReason> cause) {
        Missed then(Missed again) {
            return new Missed(unit, more.add(again.more), again.cause.or(() -> cause));
        }

        Optional<LossRow> row(Counted lot, StockPointId at) {
            PointRef point = new PointRef(lot.count().home(), at);
            return cause.filter(why -> more.signum() < 0)
                    .map(why -> new LossRow(point, lot.item(), unit, MovementKind.COUNT, why, more.negate()));
        }
    }

    LossCount(Desk desk, AreaCode area, Period period) {
        this.desk = desk;
        this.area = area;
        this.period = period;
    }

    Either<Rejection, List<LossRow>> rows() {
        return vouchers()
                .flatMap(lost -> receipts())
                .flatMap(received -> counts())
                .map(all -> rows);
    }

    private Either<Rejection, Long> vouchers() {
        Criteria<Voucher> lost = Criteria.of(Voucher.TYPE)
                .within(area)
                .where(
                        Voucher.KIND.in(List.of(MovementKind.SCRAP, MovementKind.LOSE)),
                        Voucher.ON.between(
                                Optional.of(period.first()),
                                Optional.of(period.last().plusDays(1))))
                .limit(AT_ONCE);
        return desk.searchAll(lost, page -> page.forEach(found -> add(found.state())));
    }

    private void add(Voucher voucher) {
        PointRef point = new PointRef(voucher.home(), voucher.point());
        voucher.cause().ifPresent(cause -> voucher.lines()
                .forEach(line -> rows.add(new LossRow(
                        point,
                        line.item(),
                        line.unit(),
                        voucher.kind(),
                        cause,
                        line.quantity().amount()))));
    }

    private Either<Rejection, Long> receipts() {
        Criteria<Receipt> received = Criteria.of(Receipt.TYPE)
                .within(area)
                .where(Receipt.RECEIVED_AT.between(
                        Optional.of(Moment.start(period.first())),
                        Optional.of(Moment.start(period.last().plusDays(1)))))
                .limit(AT_ONCE);
        return desk.searchAll(
                received,
                page -> missing(page.stream()
                        .map(Found::state)
                        .filter(receipt -> receipt.lots().stream()
                                .anyMatch(lot -> lot.missing().signum() > 0))
                        .toList()));
    }

    /** In units of the stocks they did not come into. */
    private void missing(List<Receipt> receipts) {
        Map<Ref<Stock>, Found<Stock>> stocks = desk.findAll(receipts.stream()
                .flatMap(receipt -> receipt.lots().stream().flatMap(lot -> stock(receipt, lot)))
                .collect(Collectors.toSet()));
        receipts.forEach(receipt -> receipt.lots().stream()
                .filter(lot -> lot.missing().signum() > 0)
                .forEach(lot -> stock(receipt, lot)
                        .flatMap(ref -> Optional.ofNullable(stocks.get(ref)).stream())
                        .forEach(found -> rows.add(missing(found.state(), lot)))));
    }

    private static Stream<Ref<Stock>> stock(Receipt receipt, ReceiptLot lot) {
        return receipt.point().stream().map(point -> Stock.entry(receipt.home(), point, lot.item()));
    }

    private static LossRow missing(Stock stock, ReceiptLot lot) {
        return new LossRow(
                new PointRef(stock.home(), stock.point()),
                stock.item(),
                stock.unit(),
                MovementKind.RECEIVE,
                LossCause.MISSING,
                lot.missing());
    }

    /** From the journal: a lot that is counted again has moved by all it was counted. */
    private Either<Rejection, Long> counts() {
        JournalRange<StockCount> told = new JournalRange<>(
                StockCount.TYPE,
                area,
                Optional.empty(),
                Long.MAX_VALUE,
                Optional.of(Moment.start(period.first())),
                Optional.empty());
        return desk.journal(told, this::add).map(read -> {
            Map<Ref<StockCount>, Found<StockCount>> counts =
                    desk.findAll(missed.keySet().stream().map(Counted::count).collect(Collectors.toSet()));
            missed.forEach((lot, amount) -> Optional.ofNullable(counts.get(lot.count()))
                    .flatMap(count -> amount.row(lot, count.state().point()))
                    .ifPresent(rows::add));
            return read;
        });
    }

    private void add(JournalEntry<StockCount> entry) {
        if (entry.event() instanceof StockCountEvent.ItemCounted item
                && period.covers(Moment.day(entry.moment().occurredAt()))) {
            item.lots().stream()
                    .filter(LotFound::differs)
                    .forEach(lot -> missed.merge(
                            new Counted(entry.ref(), item.item(), lot.lot()),
                            new Missed(item.unit(), lot.difference(), lot.reason()),
                            Missed::then));
        }
    }
}
