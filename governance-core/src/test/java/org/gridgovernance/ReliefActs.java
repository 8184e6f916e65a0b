package org.gridgovernance;

import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.count.AbandonCount;
import org.gridgovernance.resource.count.CloseStockPoint;
import org.gridgovernance.resource.count.CountStock;
import org.gridgovernance.resource.count.CountedLot;
import org.gridgovernance.resource.count.DifferenceReason;
import org.gridgovernance.resource.count.FinishCount;
import org.gridgovernance.resource.count.LotLabel;
import org.gridgovernance.resource.count.StartCount;
import org.gridgovernance.resource.count.StockCountId;
import org.gridgovernance.resource.handout.CloseRation;
import org.gridgovernance.resource.handout.HandOutGoods;
import org.gridgovernance.resource.handout.HandoutId;
import org.gridgovernance.resource.handout.OpenRation;
import org.gridgovernance.resource.handout.RationBasis;
import org.gridgovernance.resource.handout.RationId;
import org.gridgovernance.resource.handout.ReturnHandout;
import org.gridgovernance.resource.item.ItemProfile;
import org.gridgovernance.resource.item.RecordSupplyItem;
import org.gridgovernance.resource.item.SupplyCode;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;

/** What is done with goods at a point, with rations and with counts. */
record ReliefActs(Town town) {
    static final Instant LONG_AGO = NOW.minus(Duration.ofDays(30));
    static final Instant STOCKED = NOW.minus(Duration.ofDays(10));
    static final Period WEEK = new Period(TODAY.minusDays(3), TODAY.plusDays(3));

    static ReliefActs in(Town town) {
        return new ReliefActs(town);
    }

    SupplyItemRef item(String title) {
        return item(HOME, title);
    }

    SupplyItemRef item(AreaCode home, String title) {
        return town.does(RecordSupplyItem.builder()
                        .commandId(town.nextId())
                        .occurredAt(LONG_AGO)
                        .home(home)
                        .code(SupplyCode.of("2010101"))
                        .unit(Unit.PIECE)
                        .profile(ItemProfile.builder().title(title).build())
                        .build())
                .named();
    }

    StockPointId point(String title) {
        return town.does(OpenStockPoint.builder()
                        .commandId(town.nextId())
                        .occurredAt(LONG_AGO)
                        .home(HOME)
                        .kind(PointKind.COMMUNITY)
                        .title(title)
                        .build())
                .id();
    }

    static LotFacts facts(Optional<LocalDate> expiresOn) {
        return LotFacts.builder()
                .batch("B1")
                .expiresOn(expiresOn)
                .source(LotSource.of(SourceKind.BOUGHT))
                .build();
    }

    /** One that nobody knew of. */
    static CountedLot fresh(String batch, long amount) {
        return CountedLot.builder()
                .label(LotLabel.of(batch))
                .onShelf(BigDecimal.valueOf(amount))
                .inQuarantine(BigDecimal.ZERO)
                .reason(DifferenceReason.OF_UNKNOWN_ORIGIN)
                .build();
    }

    /** So much of a lot. */
    record Had(LotId lot, LotFacts facts, long amount) {
        Posting posting() {
            return new Posting(lot, Account.SUPPLIER, Account.SHELF, BigDecimal.valueOf(amount));
        }
    }

    static Had had(LotId lot, LotFacts facts, long amount) {
        return new Had(lot, facts, amount);
    }

    static CountedLot found(LotId lot, long amount) {
        return CountedLot.builder()
                .lot(lot)
                .onShelf(BigDecimal.valueOf(amount))
                .inQuarantine(BigDecimal.ZERO)
                .build();
    }

    static CountedLot missed(LotId lot, long amount) {
        return CountedLot.builder()
                .from(found(lot, amount))
                .reason(DifferenceReason.GONE)
                .because(PersonalText.of(Canaries.TEXT))
                .build();
    }

    static LotId lot(int number) {
        return new LotId(Town.id(9_000 + number));
    }

    /** The first lot of an item, so much of it. */
    void stocked(StockPointId point, SupplyItemRef item, long amount) {
        stocked(point, item, had(lot(1), facts(Optional.empty()), amount));
    }

    void stocked(StockPointId point, SupplyItemRef item, Had... lots) {
        StockMovement came = StockMovement.of(
                        MovementKind.TAKE_IN,
                        Town.id(9_999),
                        Stream.of(lots).map(Had::posting).toList())
                .bringing(Stream.of(lots)
                        .map(lot -> NewLot.of(lot.lot(), lot.facts()))
                        .toList());
        town.does(new GoodsMoves.MoveGoods(town.nextId(), STOCKED, HOME, point, item, came));
    }

    StartCount start(StockPointId point, Instant at) {
        return StartCount.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .point(point)
                .build();
    }

    StockCountId started(StockPointId point, Instant at) {
        return town.does(start(point, at)).id();
    }

    CountStock count(StockCountId count, SupplyItemRef item, Instant at, CountedLot... lots) {
        return CountStock.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .count(count)
                .item(item)
                .lots(List.of(lots))
                .build();
    }

    FinishCount finish(StockCountId count, Instant at) {
        return FinishCount.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .count(count)
                .build();
    }

    AbandonCount abandon(StockCountId count, Instant at) {
        return AbandonCount.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .count(count)
                .build();
    }

    CloseStockPoint close(StockPointId point, Instant at) {
        return CloseStockPoint.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .point(point)
                .build();
    }

    OpenRation open(SupplyItemRef item, RationBasis basis, Period period) {
        return OpenRation.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .item(item)
                .period(period)
                .basis(basis)
                .each(Quantity.of(2, Unit.PIECE))
                .build();
    }

    RationId ration(SupplyItemRef item, RationBasis basis) {
        return town.does(open(item, basis, WEEK)).id();
    }

    CloseRation closeRation(RationId ration) {
        return CloseRation.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .ration(ration)
                .build();
    }

    HandOutGoods give(StockPointId point, RationId ration, HouseholdId household) {
        return HandOutGoods.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .point(point)
                .ration(ration)
                .household(household)
                .build();
    }

    HandOutGoods give(StockPointId point, RationId ration, ResidentId... persons) {
        return HandOutGoods.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .point(point)
                .ration(ration)
                .persons(List.of(persons))
                .build();
    }

    ReturnHandout bringBack(HandoutId handout, StockPointId point, Account account) {
        return ReturnHandout.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .handout(handout)
                .point(point)
                .account(account)
                .build();
    }

    HouseholdId household() {
        return town.household(Optional.empty(), Town.member(town.resident(), Relation.HEAD));
    }

    Stock stock(StockPointId point, SupplyItemRef item) {
        return town.desk().find(Stock.entry(HOME, point, item)).get().state();
    }

    BigDecimal shelf(StockPointId point, SupplyItemRef item) {
        return stock(point, item).onHand(Account.SHELF);
    }
}
