package org.gridgovernance.store.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;

/**
 * Where the goods of a tale are, as the first house has it, and what of them is picked by chance: mostly what is there, now and
 * then what is not, or too much of it.
 *
 * @param chance the dice
 * @param desk sees everything of the first house
 * @param at when the next thing happens
 */
record Depot(Chance chance, Desk desk, Supplier<Instant> at) {
    /** A county and two of its communities. */
    static final List<AreaCode> HOMES = List.of(Town.COUNTY, Town.HERE, Town.NEXT_DOOR);

    private static final UUID NOTHING = new UUID(7, 7);
    private static final int RARELY = 40;

    AreaCode home() {
        return chance.pick(HOMES);
    }

    /** Mostly that one. */
    AreaCode mostly(AreaCode home) {
        return chance.oneIn(RARELY) ? home() : home;
    }

    <A extends Aggregate> List<A> all(AggregateType<A> type, Predicate<? super A> which) {
        return desk.search(Criteria.of(type).limit(Criteria.MOST)).get().items().stream()
                .map(Found::state)
                .filter(which)
                .toList();
    }

    /** One of those, if there are any. */
    <A extends Aggregate> Optional<A> some(AggregateType<A> type, Predicate<? super A> which) {
        List<A> all = all(type, which);
        return all.isEmpty() ? Optional.empty() : Optional.of(chance.pick(all));
    }

    /** One that fits, but once in so many times any. */
    <A extends Aggregate> Optional<A> mostly(int oneIn, AggregateType<A> type, Predicate<? super A> which) {
        return chance.oneIn(oneIn) ? some(type, any -> true) : some(type, which);
    }

    Optional<StockPoint> point() {
        return mostly(RARELY, StockPoint.TYPE, point -> point.closedOn().isEmpty());
    }

    Optional<StockPoint> pointIn(AreaCode home) {
        return some(
                StockPoint.TYPE,
                point -> point.home().equals(home) && point.closedOn().isEmpty());
    }

    StockPointId named(StockPoint point) {
        return chance.oneIn(RARELY) ? new StockPointId(NOTHING) : point.id();
    }

    /** An item that may be kept there. */
    Optional<SupplyItem> item(AreaCode home) {
        return mostly(
                RARELY,
                SupplyItem.TYPE,
                item -> item.named().reaches(home) && item.withdrawnOn().isEmpty());
    }

    SupplyItemRef named(SupplyItem item) {
        return chance.oneIn(RARELY) ? new SupplyItemRef(item.home(), new SupplyItemId(NOTHING)) : item.named();
    }

    /** One to three items, mostly each once. */
    List<SupplyItem> items(AreaCode home) {
        List<SupplyItem> items = new ArrayList<>(all(
                SupplyItem.TYPE,
                item -> item.named().reaches(home) && item.withdrawnOn().isEmpty()));
        if (chance.oneIn(RARELY)) {
            item(home).ifPresent(items::add);
        }
        List<SupplyItem> some = new ArrayList<>();
        for (int i = 1 + chance.upTo(3); i > 0 && !items.isEmpty(); i--) {
            some.add(items.remove(chance.upTo(items.size())));
        }
        return some;
    }

    List<GoodsLine> goods(AreaCode home, int most) {
        return items(home).stream()
                .map(item -> new GoodsLine(named(item), quantity(item.unit(), most)))
                .toList();
    }

    /** A stock of which something is on the shelf. */
    Optional<Stock> stock() {
        return some(Stock.TYPE, stock -> stock.onHand(Account.SHELF).signum() > 0);
    }

    /** A lot of the stock of which that account has something; now and then another. */
    Optional<Lot> lot(Stock stock, Account account) {
        List<Lot> lots = stock.lots().stream()
                .filter(lot -> lot.balance(account).amount().signum() > 0 || chance.oneIn(RARELY))
                .toList();
        return lots.isEmpty() ? Optional.empty() : Optional.of(chance.pick(lots));
    }

    LotId named(Lot lot) {
        return chance.oneIn(RARELY) ? new LotId(NOTHING) : lot.id();
    }

    /** From one up to so many, rarely of what is counted a half, and rarely what is no amount at all. */
    BigDecimal amount(Unit unit, int most) {
        if (chance.oneIn(RARELY)) {
            return chance.pick(Stream.of("0", "-3", "0.5", "1.2345", "2000000000")
                    .map(BigDecimal::new)
                    .toList());
        }
        BigDecimal whole = BigDecimal.valueOf(1 + chance.upTo(most));
        return unit.isCounted() || chance.oneIn(2) ? whole : whole.subtract(new BigDecimal("0.125"));
    }

    Quantity quantity(Unit unit, int most) {
        return new Quantity(amount(unit, most), chance.oneIn(2 * RARELY) ? chance.pick(List.of(Unit.values())) : unit);
    }

    /** A part of what there is, often all of it, rarely more. */
    BigDecimal part(BigDecimal there, Unit unit) {
        if (there.signum() <= 0 || chance.oneIn(12)) {
            return amount(unit, there.intValue() + 5);
        }
        return chance.oneIn(3)
                ? there
                : amount(unit, Math.max(1, there.intValue())).min(there);
    }

    /** Some of them, in any order. */
    <T> List<T> someOf(List<T> all, int most) {
        List<T> shuffled = new ArrayList<>(all);
        for (int i = shuffled.size(); i > 1; i--) {
            Collections.swap(shuffled, i - 1, chance.upTo(i));
        }
        return shuffled.subList(0, Math.min(shuffled.size(), 1 + chance.upTo(most)));
    }

    Supplies supplies(AreaCode home) {
        return new Supplies(mostly(home), at);
    }

    Shipments shipments(AreaCode home) {
        return new Shipments(mostly(home), at);
    }

    Gifts gifts(AreaCode home) {
        return new Gifts(mostly(home), at);
    }

    Fleet fleet(AreaCode home) {
        return new Fleet(mostly(home), at);
    }
}
