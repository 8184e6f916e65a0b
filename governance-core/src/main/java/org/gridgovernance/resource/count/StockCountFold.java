package org.gridgovernance.resource.count;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of a count make its state. */
final class StockCountFold {
    private StockCountFold() {}

    static StockCount started(Ref<StockCount> ref, StockCountEvent.Started event, Moment moment) {
        return StockCount.builder()
                .id(new StockCountId(ref.id()))
                .home(ref.home())
                .point(event.point())
                .stage(CountStage.OPEN)
                .startedAt(moment.occurredAt())
                .build();
    }

    static StockCount itemCounted(StockCount count, StockCountEvent.ItemCounted event, Moment moment) {
        List<LotFound> lots = count.item(event.item())
                .map(before -> before.again(event.lots()))
                .orElse(event.lots());
        Stream<CountedItem> others =
                count.items().stream().filter(each -> !each.item().equals(event.item()));
        CountedItem counted = new CountedItem(event.item(), event.unit(), moment.occurredAt(), lots);
        return StockCount.builder()
                .from(count)
                .items(Stream.concat(others, Stream.of(counted)).toList())
                .addCounter(event.countedBy())
                .build();
    }

    static StockCount finished(StockCount count, StockCountEvent.Finished event, Moment moment) {
        return ended(count, CountStage.FINISHED, moment)
                .closedThrough(event.through())
                .build();
    }

    static StockCount abandoned(StockCount count, StockCountEvent.Abandoned event, Moment moment) {
        return ended(count, CountStage.ABANDONED, moment).build();
    }

    private static StockCount.Builder ended(StockCount count, CountStage stage, Moment moment) {
        StockCount.Builder ended = StockCount.builder();
        ended.from(count).stage(stage).endedAt(moment.occurredAt());
        return ended;
    }

    /** When something was counted last, or it was started. */
    static Instant last(StockCount count) {
        return count.items().stream()
                .map(CountedItem::countedAt)
                .max(Comparator.naturalOrder())
                .orElse(count.startedAt());
    }

    /** The earliest of the instants at which each item was counted last; that of the start, if there was nothing. */
    static Instant through(StockCount count) {
        return count.items().stream()
                .map(CountedItem::countedAt)
                .min(Comparator.naturalOrder())
                .orElse(count.startedAt());
    }
}
