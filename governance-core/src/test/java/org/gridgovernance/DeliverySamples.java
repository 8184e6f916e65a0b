package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.id;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.allocation.Allocation;
import org.gridgovernance.resource.allocation.AllocationPlan;
import org.gridgovernance.resource.allocation.AllocationQuestion;
import org.gridgovernance.resource.allocation.AllocationRule;
import org.gridgovernance.resource.allocation.Demand;
import org.gridgovernance.resource.allocation.Locality;
import org.gridgovernance.resource.allocation.Supply;
import org.gridgovernance.resource.delivery.AcceptOffer;
import org.gridgovernance.resource.delivery.AllotGoods;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllotmentEvent;
import org.gridgovernance.resource.delivery.AllotmentId;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.delivery.AllotmentStage;
import org.gridgovernance.resource.delivery.AllottedLine;
import org.gridgovernance.resource.delivery.DeclineOffer;
import org.gridgovernance.resource.delivery.PickGoods;
import org.gridgovernance.resource.delivery.PickedLine;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiptEvent;
import org.gridgovernance.resource.delivery.ReceiptId;
import org.gridgovernance.resource.delivery.ReceiptLot;
import org.gridgovernance.resource.delivery.ReceiptStage;
import org.gridgovernance.resource.delivery.ReceiveGoods;
import org.gridgovernance.resource.delivery.ReceivedLot;
import org.gridgovernance.resource.delivery.ReleaseAllotment;
import org.gridgovernance.resource.delivery.SentLot;
import org.gridgovernance.resource.delivery.SettleAllotment;
import org.gridgovernance.resource.delivery.ShipGoods;
import org.gridgovernance.resource.need.Need;
import org.gridgovernance.resource.need.NeedFigures;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.planning.DistributionProposal;
import org.gridgovernance.resource.planning.ProposedAllotment;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.resource.transit.OpenDeliveries;
import org.jspecify.annotations.Nullable;

/** Samples of allotments and receipts. */
final class DeliverySamples {
    private static final AreaCode STREET = HOME.parent().orElseThrow();
    private static final AllotmentId ALLOTMENT = new AllotmentId(id(1_401));
    private static final AllotmentRef NAMED = new AllotmentRef(STREET, ALLOTMENT);
    private static final PointRef TO = new PointRef(HOME, SupplyRequestSamples.POINT);
    private static final SupplyRequestRef REQUEST = new SupplyRequestRef(HOME, SupplyRequestSamples.REQUEST);
    private static final AllotmentRef RETURNS = new AllotmentRef(STREET, new AllotmentId(id(1_402)));
    private static final LotId LOT = new LotId(id(1_403));
    private static final BigDecimal AMOUNT = new BigDecimal("7.25");
    private static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);
    private static final LotFacts FACTS = LotFacts.builder()
            .batch("20250601-A")
            .producedOn(DAY)
            .expiresOn(DAY.plusYears(1))
            .source(new LotSource(SourceKind.DONATED, Optional.of(id(1_404))))
            .build();
    private static final List<AllottedLine> LOADED = List.of(new AllottedLine(
            SupplyRequestSamples.ITEM, Quantity.of("12.5", Unit.KILOGRAM), List.of(new SentLot(LOT, FACTS, AMOUNT))));
    private static final List<PickedLine> PICKED =
            List.of(new PickedLine(SupplyRequestSamples.ITEM, List.of(new Pick(LOT, AMOUNT))));

    private DeliverySamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "allotment-promised" ->
                new AllotmentEvent.Promised(
                        SupplyRequestSamples.POINT,
                        TO,
                        Optional.of(REQUEST),
                        Optional.of(RETURNS),
                        Optional.of(SupplyRequestSamples.INCIDENT),
                        SupplyRequestSamples.LINES,
                        AT,
                        true);
            case "allotment-picked" -> new AllotmentEvent.Picked(LOADED);
            case "allotment-shipped" -> new AllotmentEvent.Shipped(LOADED);
            case "allotment-released" -> new AllotmentEvent.Released();
            case "allotment-settled" -> new AllotmentEvent.Settled();
            case "receipt-accepted" -> new ReceiptEvent.Accepted(NAMED, Optional.of(REQUEST));
            case "receipt-declined" -> new ReceiptEvent.Declined(NAMED, Optional.of(REQUEST), WORDS);
            case "goods-received" ->
                new ReceiptEvent.Received(
                        SupplyRequestSamples.POINT,
                        List.of(new ReceiptLot(
                                SupplyRequestSamples.ITEM,
                                LOT,
                                AMOUNT,
                                new BigDecimal("4.25"),
                                BigDecimal.ONE,
                                BigDecimal.ZERO,
                                BigDecimal.valueOf(2),
                                BigDecimal.ZERO)));
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "allot-goods" ->
                AllotGoods.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(SupplyRequestSamples.POINT)
                        .to(TO)
                        .lines(SupplyRequestSamples.LINES)
                        .until(AT)
                        .request(REQUEST)
                        .returns(RETURNS)
                        .incident(SupplyRequestSamples.INCIDENT)
                        .build();
            case "pick-goods" ->
                PickGoods.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .allotment(ALLOTMENT)
                        .lines(PICKED)
                        .build();
            case "ship-goods" ->
                ShipGoods.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .allotment(ALLOTMENT)
                        .lines(PICKED)
                        .build();
            case "release-allotment" ->
                ReleaseAllotment.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .allotment(ALLOTMENT)
                        .build();
            case "settle-allotment" ->
                SettleAllotment.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .allotment(ALLOTMENT)
                        .build();
            case "accept-offer" ->
                AcceptOffer.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .allotment(NAMED)
                        .build();
            case "decline-offer" ->
                DeclineOffer.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .allotment(NAMED)
                        .because(WORDS)
                        .build();
            case "receive-goods" ->
                ReceiveGoods.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .allotment(NAMED)
                        .point(SupplyRequestSamples.POINT)
                        .lots(List.of(new ReceivedLot(SupplyRequestSamples.ITEM, LOT, AMOUNT, BigDecimal.ONE)))
                        .build();
            default -> null;
        };
    }

    static Receipt receipt() {
        return Receipt.builder()
                .id(new ReceiptId(ALLOTMENT.value()))
                .home(HOME)
                .allotment(NAMED)
                .stage(ReceiptStage.DECLINED)
                .stageSince(AT)
                .because(WORDS)
                .build();
    }

    static OpenDeliveries open() {
        Allotment allotment = Allotment.builder()
                .id(ALLOTMENT)
                .home(STREET)
                .point(SupplyRequestSamples.POINT)
                .to(TO)
                .lines(LOADED)
                .until(AT)
                .needsAcceptance(true)
                .promisedAt(AT)
                .stage(AllotmentStage.PICKED)
                .stageSince(AT)
                .build();
        return new OpenDeliveries(List.of(), List.of(allotment), List.of(), Map.of());
    }

    static Needs needs() {
        return new Needs(List.of(new Need(
                REQUEST,
                SupplyRequestSamples.POINT,
                DAY,
                SupplyRequestSamples.PEOPLE,
                SupplyRequestSamples.ITEM,
                Unit.KILOGRAM,
                NeedFigures.NONE)));
    }

    static DistributionProposal proposal() {
        AllocationQuestion question = AllocationQuestion.builder()
                .packSize(BigDecimal.ONE)
                .cost((from, to) -> OptionalLong.of(1))
                .addSupply(Supply.of(Locality.of("仓库"), 5))
                .addDemand(Demand.of(Locality.of("网格"), BigDecimal.valueOf(5), DAY))
                .build();
        AllocationPlan plan =
                Allocation.of(AllocationRule.IN_FORCE.standard(), question).get();
        AllotGoods allot = (AllotGoods) Samples.command("allot-goods");
        return new DistributionProposal(question, plan, List.of(new ProposedAllotment(allot, List.of())));
    }
}
