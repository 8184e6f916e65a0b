package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Town.HOME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.handout.CloseRation;
import org.gridgovernance.resource.handout.FollowHandouts;
import org.gridgovernance.resource.handout.FollowHouseholdHandouts;
import org.gridgovernance.resource.handout.Following;
import org.gridgovernance.resource.handout.GivenLot;
import org.gridgovernance.resource.handout.HandOutGoods;
import org.gridgovernance.resource.handout.HandoutEvent;
import org.gridgovernance.resource.handout.HandoutId;
import org.gridgovernance.resource.handout.OpenRation;
import org.gridgovernance.resource.handout.RationBasis;
import org.gridgovernance.resource.handout.RationEvent;
import org.gridgovernance.resource.handout.RationId;
import org.gridgovernance.resource.handout.Receiver;
import org.gridgovernance.resource.handout.ReturnHandout;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Samples of rations and hand-outs. */
final class HandoutSamples {
    private static final RationId RATION = new RationId(Town.id(710));
    private static final HandoutId HANDOUT = new HandoutId(Town.id(711));
    private static final StockPointId POINT = new StockPointId(Town.id(712));
    private static final LotId LOT = new LotId(Town.id(713));
    private static final SupplyItemRef ITEM = new SupplyItemRef(HOME, new SupplyItemId(Town.id(714)));
    private static final IncidentCode INCIDENT = new IncidentCode("E-2025.7");
    private static final Quantity DUE = Quantity.of(20, Unit.PIECE);
    private static final Period WEEK = new Period(Samples.DAY, Samples.DAY.plusDays(6));
    static final LotFacts FACTS = LotFacts.builder()
            .batch("20250101")
            .producedOn(LocalDate.of(2025, 1, 1))
            .expiresOn(LocalDate.of(2027, 1, 1))
            .source(new LotSource(SourceKind.DONATED, Optional.of(Town.id(715))))
            .build();

    private HandoutSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "ration-opened" ->
                new RationEvent.Opened(ITEM, WEEK, RationBasis.PER_PERSON, DUE, Optional.of(INCIDENT));
            case "ration-closed" -> new RationEvent.Closed();
            case "goods-handed-out" ->
                new HandoutEvent.Given(
                        RATION,
                        ITEM,
                        POINT,
                        Optional.of(Samples.HOUSEHOLD),
                        List.of(Samples.RESIDENT),
                        Optional.of(Samples.KEPT),
                        DUE,
                        List.of(new GivenLot(LOT, FACTS, BigDecimal.valueOf(20))),
                        Optional.of(INCIDENT));
            case "handout-returned" -> new HandoutEvent.Returned(POINT, Account.QUARANTINE);
            case "handout-followed" ->
                new HandoutEvent.Followed(new Following(Receiver.of(Samples.RESIDENT), Receiver.of(Samples.KEPT)));
            case "handout-doubled" ->
                new HandoutEvent.Doubled(new Following(Receiver.of(Samples.RESIDENT), Receiver.of(Samples.KEPT)));
            case "handout-parted" -> new HandoutEvent.Parted(Receiver.of(Samples.RESIDENT));
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "open-ration" ->
                OpenRation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .item(ITEM)
                        .period(WEEK)
                        .basis(RationBasis.PER_PERSON)
                        .each(DUE)
                        .incident(INCIDENT)
                        .build();
            case "close-ration" ->
                CloseRation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .ration(RATION)
                        .build();
            case "hand-out-goods" ->
                HandOutGoods.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .ration(RATION)
                        .household(Samples.HOUSEHOLD)
                        .persons(List.of(Samples.RESIDENT))
                        .lots(List.of(new Pick(LOT, BigDecimal.valueOf(20))))
                        .collector(Samples.KEPT)
                        .build();
            case "return-handout" ->
                ReturnHandout.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .handout(HANDOUT)
                        .point(POINT)
                        .account(Account.QUARANTINE)
                        .build();
            case "follow-handouts" ->
                FollowHandouts.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(Samples.RESIDENT)
                        .build();
            case "follow-household-handouts" ->
                FollowHouseholdHandouts.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(Samples.HOUSEHOLD)
                        .build();
            default -> null;
        };
    }
}
