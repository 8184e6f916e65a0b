package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.requisition.CompensateRequisition;
import org.gridgovernance.resource.requisition.CompensatedLot;
import org.gridgovernance.resource.requisition.EraseOwner;
import org.gridgovernance.resource.requisition.OrderRequisition;
import org.gridgovernance.resource.requisition.ReceiveRequisitioned;
import org.gridgovernance.resource.requisition.Requisition;
import org.gridgovernance.resource.requisition.RequisitionEvent;
import org.gridgovernance.resource.requisition.RequisitionId;
import org.gridgovernance.resource.requisition.RequisitionStage;
import org.gridgovernance.resource.requisition.RequisitionedThing;
import org.gridgovernance.resource.requisition.ReturnRequisitioned;
import org.gridgovernance.resource.requisition.ReturnThings;
import org.gridgovernance.resource.requisition.ReturnedLine;
import org.gridgovernance.resource.requisition.ReturnedLot;
import org.gridgovernance.resource.requisition.ServeNotice;
import org.gridgovernance.resource.requisition.SettleRequisition;
import org.gridgovernance.resource.requisition.TakeThings;
import org.gridgovernance.resource.requisition.TakenAsset;
import org.gridgovernance.resource.requisition.ThingCount;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.jspecify.annotations.Nullable;

/** Samples of requisitions. */
final class RequisitionSamples {
    static final RequisitionId REQUISITION = new RequisitionId(Town.id(115));
    private static final OrganizationRef AUTHORITY =
            new OrganizationRef(AreaCode.of("420102"), new OrganizationId(Town.id(116)));
    private static final String ORDER = "江应急征〔2025〕7号";
    private static final String VALUATION = "评估报告第3号";
    private static final List<GoodsLine> GOODS =
            List.of(new GoodsLine(DonationSamples.ITEM, Quantity.of(600, Unit.PIECE)));
    private static final List<RequisitionedThing> THINGS = List.of(new RequisitionedThing("冷藏车", 3));
    private static final List<ThingCount> SOME = List.of(new ThingCount(1, 2));
    private static final List<ReturnedLine> BACK = List.of(new ReturnedLine(
            DonationSamples.ITEM, List.of(new ReturnedLot(DonationSamples.LOT, Quantity.of(300, Unit.PIECE), true))));
    private static final List<CompensatedLot> PAID =
            List.of(new CompensatedLot(DonationSamples.LOT, Quantity.of(200, Unit.PIECE)));

    private RequisitionSamples() {}

    /** One as it stands. */
    static Requisition state() {
        return Requisition.builder()
                .id(REQUISITION)
                .home(HOME)
                .authority(AUTHORITY)
                .order(ORDER)
                .owner(DonationSamples.EVERYTHING)
                .goods(GOODS)
                .stage(RequisitionStage.HELD)
                .orderedAt(AT)
                .steppedAt(AT)
                .build();
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "requisition-ordered" ->
                new RequisitionEvent.Ordered(
                        AUTHORITY,
                        ORDER,
                        DonationSamples.EVERYTHING,
                        GOODS,
                        THINGS,
                        Optional.of(DonationSamples.INCIDENT));
            case "requisition-notified" -> new RequisitionEvent.Notified();
            case "requisition-received" ->
                new RequisitionEvent.Received(DonationSamples.POINT, DonationSamples.ARRIVED);
            case "requisition-things-taken" ->
                new RequisitionEvent.ThingsTaken(SOME, List.of(new TakenAsset(1, new AssetId(Town.id(119)))));
            case "requisition-returned" -> new RequisitionEvent.Returned(DonationSamples.POINT, BACK);
            case "requisition-things-returned" -> new RequisitionEvent.ThingsReturned(SOME);
            case "requisition-compensated" -> new RequisitionEvent.Compensated(250_000, VALUATION, PAID, SOME);
            case "requisition-settled" -> new RequisitionEvent.Settled();
            case "requisition-owner-erased" -> new RequisitionEvent.OwnerErased(Samples.BASIS);
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "order-requisition" ->
                OrderRequisition.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .authority(AUTHORITY)
                        .order(ORDER)
                        .owner(Provider.person(PersonName.of(Canaries.NAME)))
                        .goods(GOODS)
                        .things(THINGS)
                        .incident(DonationSamples.INCIDENT)
                        .build();
            case "serve-notice" ->
                ServeNotice.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .requisition(REQUISITION)
                        .build();
            case "receive-requisitioned" ->
                ReceiveRequisitioned.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .requisition(REQUISITION)
                        .point(DonationSamples.POINT)
                        .lines(DonationSamples.ARRIVING)
                        .build();
            case "take-things" ->
                TakeThings.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .requisition(REQUISITION)
                        .things(SOME)
                        .addAsset(new TakenAsset(1, new AssetId(Town.id(119))))
                        .build();
            case "return-requisitioned" ->
                ReturnRequisitioned.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .requisition(REQUISITION)
                        .point(DonationSamples.POINT)
                        .lines(BACK)
                        .build();
            case "return-things" ->
                ReturnThings.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .requisition(REQUISITION)
                        .things(SOME)
                        .build();
            case "compensate-requisition" ->
                CompensateRequisition.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .requisition(REQUISITION)
                        .fen(250_000)
                        .basis(VALUATION)
                        .lots(PAID)
                        .things(SOME)
                        .build();
            case "settle-requisition" ->
                SettleRequisition.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .requisition(REQUISITION)
                        .build();
            case "erase-owner" ->
                EraseOwner.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .requisition(REQUISITION)
                        .basis(Samples.BASIS)
                        .build();
            default -> null;
        };
    }
}
