package org.gridgovernance.resource.count;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/** A stock count (盘点): somebody goes through what lies at a point and tells how much there is of each lot; what differs from the books is
 * entered with a reason. Finished, it closes the books. Immutable and thread-safe. Source: Emergency Response Law (突发事件应对法) art.
 * 93. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableStockCount.class)
public interface StockCount extends Aggregate {
    /** A point is counted once at a time. */
    UniqueKey<StockCount, StockPointId> OPEN = UniqueKey.inHome(
            "open",
            count -> count.stage() == CountStage.OPEN ? List.of(count.point()) : List.of(),
            CountReason.OPEN_ALREADY,
            "point");

    /** The point. */
    Index.Value<StockCount, StockPointId> POINT =
            Index.value("point", ColumnKind.UUID, count -> Optional.of(count.point()));

    /** How far it has come. */
    Index.Value<StockCount, CountStage> STAGE =
            Index.value("stage", ColumnKind.TEXT, count -> Optional.of(count.stage()));

    /** The day on which it was started. */
    Index.Value<StockCount, LocalDate> STARTED_ON =
            Index.value("started_on", ColumnKind.DATE, count -> Optional.of(Moment.day(count.startedAt())));

    /** The day on which something was counted last; that of the start, if nothing was yet. */
    Index.Value<StockCount, LocalDate> COUNTED_ON =
            Index.value("counted_on", ColumnKind.DATE, count -> Optional.of(Moment.day(StockCountFold.last(count))));

    /** What a store needs to know of it. */
    AggregateType<StockCount> TYPE = AggregateType.named("stock_count", StockCount.class)
            .begins("stock-count-started", StockCountEvent.Started.class, StockCountFold::started)
            .folds("stock-item-counted", StockCountEvent.ItemCounted.class, StockCountFold::itemCounted)
            .folds("stock-count-finished", StockCountEvent.Finished.class, StockCountFold::finished)
            .folds("stock-count-abandoned", StockCountEvent.Abandoned.class, StockCountFold::abandoned)
            .unique(OPEN)
            .indexes(List.of(POINT, STAGE, STARTED_ON, COUNTED_ON))
            .build();

    /** Its identity. */
    StockCountId id();

    /** At which point. */
    StockPointId point();

    /** How far it has come. */
    CountStage stage();

    /** What was counted, in the order it was told, each item once: as it was counted last. */
    List<CountedItem> items();

    /** The accounts that counted (清点人). */
    @Value.NaturalOrder
    SortedSet<String> counters();

    /** When it was started. */
    Instant startedAt();

    /** When it was finished or abandoned, if it was. */
    Optional<Instant> endedAt();

    /** Up to which instant it closed the books, if it did. */
    Optional<Instant> closedThrough();

    /** Where the one of that id is kept. */
    static Ref<StockCount> entry(AreaCode home, StockCountId id) {
        return Ref.to(TYPE, home, id);
    }

    /** What was found of that item, if it was counted. */
    default Optional<CountedItem> item(SupplyItemRef item) {
        return items().stream().filter(each -> each.item().equals(item)).findFirst();
    }

    /** When that item was counted last, if it was. */
    default Optional<Instant> countedAt(SupplyItemRef item) {
        return item(item).map(CountedItem::countedAt);
    }

    /** Whether anything was found otherwise than the books had it. */
    default boolean differs() {
        return items().stream().anyMatch(item -> item.lots().stream().anyMatch(LotFound::differs));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableStockCount.Builder {
        Builder() {}
    }
}
