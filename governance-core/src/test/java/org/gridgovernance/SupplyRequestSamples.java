package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.request.ApproveRequest;
import org.gridgovernance.resource.request.CloseRequest;
import org.gridgovernance.resource.request.DeclineRequest;
import org.gridgovernance.resource.request.RequestGoods;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestEvent;
import org.gridgovernance.resource.request.SupplyRequestId;
import org.gridgovernance.resource.request.SupplyRequestStage;
import org.gridgovernance.resource.request.WithdrawRequest;
import org.jspecify.annotations.Nullable;

/** Samples of supply requests. */
final class SupplyRequestSamples {
    static final SupplyItemRef ITEM = new SupplyItemRef(HOME.parent().orElseThrow(), new SupplyItemId(id(1_301)));
    static final StockPointId POINT = new StockPointId(id(1_302));
    static final SupplyRequestId REQUEST = new SupplyRequestId(id(1_303));
    static final IncidentCode INCIDENT = new IncidentCode("2025-FX-07");
    static final List<GoodsLine> LINES = List.of(new GoodsLine(ITEM, Quantity.of("12.5", Unit.KILOGRAM)));
    static final SortedMap<PriorityGroup, Integer> PEOPLE = new TreeMap<>(Map.of(PriorityGroup.ELDERLY_ALONE, 12));
    private static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);

    private SupplyRequestSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "supplies-asked" ->
                new SupplyRequestEvent.Asked(
                        POINT, LINES, DAY, HOME.parent(), PEOPLE, Optional.of(INCIDENT), Optional.of(WORDS), "clerk-7");
            case "supplies-approved" -> new SupplyRequestEvent.Approved(LINES);
            case "supplies-declined" -> new SupplyRequestEvent.Declined(WORDS);
            case "supplies-withdrawn" -> new SupplyRequestEvent.Withdrawn();
            case "supplies-closed" -> new SupplyRequestEvent.Closed();
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "request-goods" ->
                RequestGoods.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .lines(LINES)
                        .neededBy(DAY)
                        .askedOf(HOME.parent())
                        .people(PEOPLE)
                        .incident(INCIDENT)
                        .purpose(WORDS)
                        .build();
            case "approve-request" ->
                ApproveRequest.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .request(REQUEST)
                        .lines(LINES)
                        .build();
            case "decline-request" ->
                DeclineRequest.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .request(REQUEST)
                        .because(WORDS)
                        .build();
            case "withdraw-request" ->
                WithdrawRequest.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .request(REQUEST)
                        .build();
            case "close-request" ->
                CloseRequest.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .request(REQUEST)
                        .build();
            default -> null;
        };
    }

    static SupplyRequest request() {
        return SupplyRequest.builder()
                .id(REQUEST)
                .home(HOME)
                .point(POINT)
                .neededBy(DAY)
                .purpose(WORDS)
                .askedBy("clerk-7")
                .askedAt(AT)
                .stage(SupplyRequestStage.DECLINED)
                .stageSince(AT)
                .because(WORDS)
                .build();
    }
}
