package org.gridgovernance.store.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockAlertKind;
import org.gridgovernance.resource.StockId;
import org.gridgovernance.resource.alert.RaiseStockAlert;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.count.AbandonCount;
import org.gridgovernance.resource.count.CloseStockPoint;
import org.gridgovernance.resource.count.CountStock;
import org.gridgovernance.resource.count.CountedLot;
import org.gridgovernance.resource.count.FinishCount;
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
import org.gridgovernance.resource.item.ReviseSupplyItem;
import org.gridgovernance.resource.item.StockBand;
import org.gridgovernance.resource.item.SupplyCode;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.item.WithdrawSupplyItem;
import org.gridgovernance.resource.movement.BringBackGoods;
import org.gridgovernance.resource.movement.EntrustLot;
import org.gridgovernance.resource.movement.GiveBackGoods;
import org.gridgovernance.resource.movement.LossCause;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.QuarantineLot;
import org.gridgovernance.resource.movement.ReleaseLot;
import org.gridgovernance.resource.movement.ReportLoss;
import org.gridgovernance.resource.movement.ScrapGoods;
import org.gridgovernance.resource.movement.TakeInGoods;
import org.gridgovernance.resource.movement.UseGoods;
import org.gridgovernance.resource.movement.VoucherId;
import org.gridgovernance.resource.point.CorrectStockPoint;
import org.gridgovernance.resource.point.EntrustStockPoint;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * What is done with goods where they are kept, filled in.
 *
 * @param home the area
 * @param now when it happens
 */
record Supplies(AreaCode home, Supplier<Instant> now) {
    static final PersonalText TEXT = PersonalText.of("台风过后清点");

    OpenStockPoint open(PointKind kind, String title) {
        return OpenStockPoint.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .kind(kind)
                .title(title)
                .build();
    }

    CorrectStockPoint correct(StockPointId point, String title) {
        return CorrectStockPoint.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .title(title)
                .build();
    }

    EntrustStockPoint entrust(StockPointId point, WorkerId custodian) {
        return EntrustStockPoint.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .custodian(custodian)
                .build();
    }

    CloseStockPoint close(StockPointId point) {
        return CloseStockPoint.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .build();
    }

    static ItemProfile profile(String title, long least) {
        return ItemProfile.builder()
                .title(title)
                .shelfLifeDays(365)
                .putBand(PointKind.COMMUNITY, new StockBand(BigDecimal.valueOf(least), BigDecimal.valueOf(1_000)))
                .putBand(PointKind.WAREHOUSE, new StockBand(BigDecimal.valueOf(2 * least), BigDecimal.valueOf(9_000)))
                .build();
    }

    RecordSupplyItem item(String title, Unit unit, long least) {
        return RecordSupplyItem.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .code(SupplyCode.of("1010203"))
                .unit(unit)
                .profile(profile(title, least))
                .build();
    }

    ReviseSupplyItem revise(SupplyItemId item, ItemProfile profile) {
        return ReviseSupplyItem.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .item(item)
                .profile(profile)
                .build();
    }

    WithdrawSupplyItem withdraw(SupplyItemId item) {
        return WithdrawSupplyItem.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .item(item)
                .build();
    }

    // in and out

    TakeInGoods takeIn(StockPointId point, SourceKind source, List<ArrivingLine> lines) {
        return TakeInGoods.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .source(source)
                .lines(lines)
                .build();
    }

    /** So much of one lot, which is bought and keeps for ever. */
    TakeInGoods takeIn(StockPointId point, SupplyItemRef item, Quantity quantity) {
        return takeIn(
                point,
                SourceKind.BOUGHT,
                List.of(ArrivingLine.of(item, ArrivingLot.of("B" + quantity.amount(), quantity))));
    }

    UseGoods use(StockPointId point, LotLine... lines) {
        return UseGoods.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .lines(List.of(lines))
                .purpose(TEXT)
                .build();
    }

    ScrapGoods scrap(StockPointId point, Account from, LossCause cause, LotLine line) {
        return ScrapGoods.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .account(from)
                .addLine(line)
                .cause(cause)
                .because(Optional.of(PersonalText.of("说不清")).filter(words -> cause == LossCause.OTHER))
                .build();
    }

    ReportLoss lose(StockPointId point, Account from, LossCause cause, LotLine line) {
        return ReportLoss.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .account(from)
                .addLine(line)
                .cause(cause)
                .because(Optional.of(PersonalText.of("说不清")).filter(words -> cause == LossCause.OTHER))
                .build();
    }

    GiveBackGoods giveBack(StockPointId point, Account from, LotLine line) {
        return GiveBackGoods.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .account(from)
                .addLine(line)
                .build();
    }

    BringBackGoods bringBack(VoucherId voucher, StockPointId point, Account to, LotLine line) {
        return BringBackGoods.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .voucher(voucher)
                .point(point)
                .account(to)
                .addLine(line)
                .build();
    }

    QuarantineLot quarantine(StockPointId point, SupplyItemRef item, LotId lot, Optional<Quantity> quantity) {
        return QuarantineLot.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .item(item)
                .lot(lot)
                .quantity(quantity)
                .build();
    }

    ReleaseLot release(StockPointId point, SupplyItemRef item, LotId lot, Optional<Quantity> quantity) {
        return ReleaseLot.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .item(item)
                .lot(lot)
                .quantity(quantity)
                .build();
    }

    EntrustLot entrust(StockPointId point, SupplyItemRef item, LotId lot, Optional<WorkerId> custodian) {
        return EntrustLot.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .item(item)
                .lot(lot)
                .custodian(custodian)
                .build();
    }

    RaiseStockAlert alert(StockId stock, StockAlertKind kind, Optional<LotId> lot) {
        return RaiseStockAlert.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .stock(stock)
                .kind(kind)
                .lot(lot)
                .build();
    }

    // counts

    StartCount startCount(StockPointId point) {
        return StartCount.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .build();
    }

    CountStock count(StockCountId count, SupplyItemRef item, List<CountedLot> lots) {
        return CountStock.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .count(count)
                .item(item)
                .lots(lots)
                .build();
    }

    /** Each lot is there as the books say. */
    CountStock asOnBooks(StockCountId count, Stock stock) {
        return count(
                count, stock.item(), stock.lots().stream().map(Supplies::found).toList());
    }

    /** As the books say. */
    static CountedLot found(Lot lot) {
        return CountedLot.builder()
                .lot(lot.id())
                .onShelf(lot.shelf().amount())
                .inQuarantine(lot.quarantine().amount())
                .build();
    }

    FinishCount finish(StockCountId count) {
        return FinishCount.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .count(count)
                .build();
    }

    AbandonCount abandon(StockCountId count) {
        return AbandonCount.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .count(count)
                .build();
    }

    // to the people

    OpenRation ration(SupplyItemRef item, RationBasis basis, Quantity each, Period period) {
        return OpenRation.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .item(item)
                .basis(basis)
                .each(each)
                .period(period)
                .build();
    }

    CloseRation close(RationId ration) {
        return CloseRation.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .ration(ration)
                .build();
    }

    HandOutGoods handOut(
            StockPointId point, RationId ration, Optional<HouseholdId> household, List<ResidentId> persons) {
        return HandOutGoods.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .ration(ration)
                .household(household)
                .persons(persons)
                .build();
    }

    ReturnHandout giveBack(HandoutId handout, StockPointId point, Account account) {
        return ReturnHandout.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .handout(handout)
                .point(point)
                .account(account)
                .build();
    }
}
