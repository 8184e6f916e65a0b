package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Town.HOME;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.count.AbandonCount;
import org.gridgovernance.resource.count.CloseStockPoint;
import org.gridgovernance.resource.count.CountReport;
import org.gridgovernance.resource.count.CountRow;
import org.gridgovernance.resource.count.CountStage;
import org.gridgovernance.resource.count.CountStock;
import org.gridgovernance.resource.count.CountedItem;
import org.gridgovernance.resource.count.CountedLot;
import org.gridgovernance.resource.count.DifferenceReason;
import org.gridgovernance.resource.count.FinishCount;
import org.gridgovernance.resource.count.LotFound;
import org.gridgovernance.resource.count.LotLabel;
import org.gridgovernance.resource.count.StartCount;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.count.StockCountEvent;
import org.gridgovernance.resource.count.StockCountId;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Samples of counts. */
final class StockCountSamples {
    private static final StockCountId COUNT = new StockCountId(Town.id(720));
    private static final StockPointId POINT = new StockPointId(Town.id(721));
    private static final LotId LOT = new LotId(Town.id(722));
    private static final SupplyItemRef ITEM = new SupplyItemRef(HOME, new SupplyItemId(Town.id(723)));
    private static final LotFound FOUND = LotFound.builder()
            .lot(LOT)
            .facts(HandoutSamples.FACTS)
            .shelfOnBooks(BigDecimal.TEN)
            .shelfFound(BigDecimal.valueOf(8))
            .quarantineOnBooks(BigDecimal.ONE)
            .quarantineFound(BigDecimal.ZERO)
            .reason(DifferenceReason.GONE)
            .because(PersonalText.of(Canaries.TEXT))
            .build();

    private StockCountSamples() {}

    /** A count as it is kept, and what is reported of it. */
    static List<Object> answers() {
        StockCount count = StockCount.builder()
                .id(COUNT)
                .home(HOME)
                .point(POINT)
                .stage(CountStage.OPEN)
                .addItem(new CountedItem(ITEM, Unit.PIECE, AT, List.of(FOUND)))
                .addCounter("keeper-1")
                .startedAt(AT)
                .build();
        CountRow row = new CountRow(HOME, COUNT, POINT, ITEM, Unit.PIECE, AT, FOUND);
        return List.of(count, new CountReport(HOME, Period.of(Samples.DAY), 1, List.of(row), Map.of()));
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "stock-count-started" -> new StockCountEvent.Started(POINT);
            case "stock-item-counted" -> new StockCountEvent.ItemCounted(ITEM, Unit.PIECE, List.of(FOUND), "keeper-1");
            case "stock-count-finished" -> new StockCountEvent.Finished(AT);
            case "stock-count-abandoned" -> new StockCountEvent.Abandoned();
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "start-count" ->
                StartCount.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .build();
            case "count-stock" ->
                CountStock.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .count(COUNT)
                        .item(ITEM)
                        .addLot(CountedLot.builder()
                                .label(new LotLabel("B2", Optional.of(Samples.DAY), Optional.of(Samples.DAY)))
                                .onShelf(BigDecimal.ONE)
                                .inQuarantine(BigDecimal.ZERO)
                                .build())
                        .addLot(CountedLot.builder()
                                .lot(LOT)
                                .onShelf(BigDecimal.valueOf(8))
                                .inQuarantine(BigDecimal.ONE)
                                .reason(DifferenceReason.GONE)
                                .because(PersonalText.of(Canaries.TEXT))
                                .build())
                        .build();
            case "finish-count" ->
                FinishCount.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .count(COUNT)
                        .build();
            case "abandon-count" ->
                AbandonCount.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .count(COUNT)
                        .build();
            case "close-stock-point" ->
                CloseStockPoint.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .point(POINT)
                        .build();
            default -> null;
        };
    }
}
