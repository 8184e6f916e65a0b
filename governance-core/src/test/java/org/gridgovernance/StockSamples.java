package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Reservation;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.StockAlert;
import org.gridgovernance.resource.StockAlertKind;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockId;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.alert.FollowStockAlert;
import org.gridgovernance.resource.alert.RaiseStockAlert;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.item.ItemProfile;
import org.gridgovernance.resource.item.Pack;
import org.gridgovernance.resource.item.RecordSupplyItem;
import org.gridgovernance.resource.item.ReviseSupplyItem;
import org.gridgovernance.resource.item.StockBand;
import org.gridgovernance.resource.item.Storage;
import org.gridgovernance.resource.item.SupplyCode;
import org.gridgovernance.resource.item.SupplyItemEvent;
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
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.movement.VoucherEvent;
import org.gridgovernance.resource.movement.VoucherId;
import org.gridgovernance.resource.movement.VoucherLine;
import org.gridgovernance.resource.point.CorrectStockPoint;
import org.gridgovernance.resource.point.EntrustStockPoint;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPointEvent;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** Samples of stock points, supplies, stocks, what moves them, and alerts. */
final class StockSamples {
    private static final StockPointId POINT = new StockPointId(Town.id(801));
    private static final SupplyItemId ITEM = new SupplyItemId(Town.id(802));
    private static final SupplyItemRef MASKS = new SupplyItemRef(HOME, ITEM);
    private static final LotId LOT = new LotId(Town.id(803));
    private static final WorkerId WORKER = new WorkerId(Town.id(804));
    private static final StockId STOCK = new StockId(Town.id(805));
    private static final VoucherId VOUCHER = new VoucherId(Town.id(806));
    private static final VoucherId OTHER = new VoucherId(Town.id(807));
    private static final OrganizationRef SHOP = new OrganizationRef(HOME, new OrganizationId(Town.id(808)));
    private static final IncidentCode INCIDENT = new IncidentCode("FLOOD-2025.07");
    private static final PersonalText SAID = PersonalText.of(Canaries.TEXT);
    private static final Quantity QUANTITY = Quantity.of(1_200, Unit.PIECE);

    private static final ItemProfile PROFILE = ItemProfile.builder()
            .title("医用口罩")
            .addPack(new Pack("箱", BigDecimal.valueOf(2_000)))
            .shelfLifeDays(730)
            .storage(Storage.COOL)
            .putBand(PointKind.COMMUNITY, new StockBand(BigDecimal.valueOf(500), BigDecimal.valueOf(5_000)))
            .build();

    private static final LotFacts FACTS = LotFacts.builder()
            .batch("20250601A")
            .producedOn(DAY.minusDays(29))
            .expiresOn(DAY.plusDays(700))
            .source(new LotSource(SourceKind.BORROWED, Optional.of(Town.id(809))))
            .build();

    private static final NewLot NEW_LOT = new NewLot(LOT, FACTS, Optional.of(WORKER));
    private static final Posting POSTING = new Posting(LOT, Account.LENDER, Account.SHELF, BigDecimal.valueOf(1_200));
    private static final VoucherLine VOUCHER_LINE =
            new VoucherLine(MASKS, Unit.PIECE, List.of(POSTING), List.of(NEW_LOT));
    private static final LotLine LINE = LotLine.of(MASKS, QUANTITY, LOT);

    private StockSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "stock-point-opened" ->
                new StockPointEvent.Opened(
                        PointKind.PARTNER_SHOP,
                        "百佳超市",
                        Optional.of(SHOP),
                        Optional.of(new GeoPoint(CoordinateSystem.CGCS2000, 114.3, 30.6)));
            case "stock-point-corrected" ->
                new StockPointEvent.Corrected(
                        "百佳超市二店", Optional.of(SHOP), Optional.of(new GeoPoint(CoordinateSystem.CGCS2000, 114.3, 30.6)));
            case "stock-point-entrusted" -> new StockPointEvent.Entrusted(WORKER);
            case "stock-period-closed" -> new StockPointEvent.PeriodClosed(AT);
            case "stock-point-closed" -> new StockPointEvent.Closed();
            case "supply-item-recorded" -> new SupplyItemEvent.Recorded(SupplyCode.of("1010101"), Unit.PIECE, PROFILE);
            case "supply-item-revised" -> new SupplyItemEvent.Revised(PROFILE);
            case "supply-item-withdrawn" -> new SupplyItemEvent.Withdrawn();
            case "stock-begun" -> new StockEvent.Begun(POINT, MASKS, Unit.PIECE);
            case "stock-moved" ->
                new StockEvent.Moved(new StockMovement(
                        MovementKind.TAKE_IN,
                        VOUCHER.value(),
                        Optional.of(INCIDENT),
                        List.of(POSTING),
                        List.of(NEW_LOT)));
            case "stock-reserved" -> new StockEvent.Reserved(new Reservation(Town.id(810), new BigDecimal("12.5"), AT));
            case "stock-released" -> new StockEvent.Released(Town.id(810));
            case "lot-entrusted" -> new StockEvent.LotEntrusted(LOT, Optional.of(WORKER));
            case "stock-counted" -> new StockEvent.Counted(Town.id(811));
            case "stock-alerted" -> new StockEvent.Alerted(new StockAlert(StockAlertKind.EXPIRING, Optional.of(LOT)));
            case "stock-alert-ended" -> new StockEvent.AlertEnded(StockAlert.LOW);
            case "stock-alert-followed" ->
                new StockEvent.AlertFollowed(
                        new StockAlert(StockAlertKind.EXPIRING, Optional.of(LOT)),
                        MatterCode.of("emergency-supplies.expiry"),
                        "临近有效期，医用口罩，百佳超市");
            case "voucher-entered" ->
                new VoucherEvent.Entered(
                        POINT,
                        MovementKind.LOSE,
                        List.of(VOUCHER_LINE),
                        Optional.of(INCIDENT),
                        Optional.of(SAID),
                        Optional.of(LossCause.COLD_CHAIN),
                        Optional.of(OTHER));
            case "voucher-brought-back" -> new VoucherEvent.BroughtBack(OTHER, List.of(VOUCHER_LINE));
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "open-stock-point" ->
                OpenStockPoint.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .kind(PointKind.PARTNER_SHOP)
                        .title("百佳超市")
                        .partner(SHOP)
                        .at(new GeoPoint(CoordinateSystem.CGCS2000, 114.3, 30.6))
                        .custodian(WORKER)
                        .build();
            case "correct-stock-point" ->
                CorrectStockPoint.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .title("百佳超市二店")
                        .partner(SHOP)
                        .at(new GeoPoint(CoordinateSystem.CGCS2000, 114.3, 30.6))
                        .build();
            case "entrust-stock-point" ->
                EntrustStockPoint.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .custodian(WORKER)
                        .build();
            case "record-supply-item" ->
                RecordSupplyItem.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .code(SupplyCode.of("1010101"))
                        .unit(Unit.PIECE)
                        .profile(PROFILE)
                        .build();
            case "revise-supply-item" ->
                ReviseSupplyItem.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .item(ITEM)
                        .profile(PROFILE)
                        .build();
            case "withdraw-supply-item" ->
                WithdrawSupplyItem.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .item(ITEM)
                        .build();
            case "raise-stock-alert" ->
                RaiseStockAlert.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .stock(STOCK)
                        .kind(StockAlertKind.EXPIRING)
                        .lot(LOT)
                        .build();
            case "follow-stock-alert" ->
                FollowStockAlert.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .stock(STOCK)
                        .kind(StockAlertKind.EXPIRING)
                        .lot(LOT)
                        .build();
            default -> movement(name, command);
        };
    }

    private static @Nullable Command<?> movement(String name, CommandId command) {
        return switch (name) {
            case "take-in-goods" ->
                TakeInGoods.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .source(SourceKind.BORROWED)
                        .addLine(ArrivingLine.of(
                                MASKS,
                                ArrivingLot.of("20250601A", QUANTITY)
                                        .made(DAY.minusDays(29))
                                        .until(DAY.plusDays(700))
                                        .entrusted(WORKER)))
                        .incident(INCIDENT)
                        .because(SAID)
                        .build();
            case "use-goods" ->
                UseGoods.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .addLine(LINE)
                        .incident(INCIDENT)
                        .purpose(SAID)
                        .build();
            case "scrap-goods" ->
                ScrapGoods.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .account(Account.QUARANTINE)
                        .addLine(LINE)
                        .cause(LossCause.SPOILED)
                        .incident(INCIDENT)
                        .because(SAID)
                        .build();
            case "report-loss" ->
                ReportLoss.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .account(Account.QUARANTINE)
                        .addLine(LINE)
                        .cause(LossCause.STOLEN)
                        .incident(INCIDENT)
                        .because(SAID)
                        .build();
            case "give-back-goods" ->
                GiveBackGoods.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .account(Account.QUARANTINE)
                        .addLine(LINE)
                        .because(SAID)
                        .build();
            case "bring-back-goods" ->
                BringBackGoods.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .voucher(VOUCHER)
                        .point(POINT)
                        .account(Account.QUARANTINE)
                        .addLine(LINE)
                        .because(SAID)
                        .build();
            case "quarantine-lot" ->
                QuarantineLot.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .item(MASKS)
                        .lot(LOT)
                        .quantity(QUANTITY)
                        .because(SAID)
                        .build();
            case "release-lot" ->
                ReleaseLot.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .item(MASKS)
                        .lot(LOT)
                        .quantity(QUANTITY)
                        .because(SAID)
                        .build();
            case "entrust-lot" ->
                EntrustLot.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .item(MASKS)
                        .lot(LOT)
                        .custodian(WORKER)
                        .build();
            default -> null;
        };
    }

    /** A voucher with a text. */
    static Voucher voucher() {
        return Voucher.builder()
                .id(VOUCHER)
                .home(HOME)
                .point(POINT)
                .kind(MovementKind.USE)
                .addLine(VOUCHER_LINE)
                .because(SAID)
                .occurredAt(AT)
                .build();
    }
}
