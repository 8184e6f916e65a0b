package org.gridgovernance.resource.item;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/** A kind of emergency supplies (物资品目): what is requested, kept and handed out under one name and in one unit. It may be kept in its
 * home, and in every area that its home covers. Immutable and thread-safe. Source: Emergency Response Law (突发事件应对法) art. 45; GB/T
 * 38565-2020. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSupplyItem.class)
public interface SupplyItem extends Aggregate {
    /** Its title is unique in its home until it is withdrawn. */
    UniqueKey<SupplyItem, String> TITLE = UniqueKey.inHome(
            "title",
            item -> item.withdrawnOn().isPresent()
                    ? List.of()
                    : List.of(item.profile().title()),
            SupplyItemReason.TITLE_TAKEN,
            "profile.title");

    /** Its class. */
    Index.Value<SupplyItem, SupplyCode> CODE = Index.value("code", ColumnKind.TEXT, item -> Optional.of(item.code()));

    /** Whether it may be taken in. */
    Index.Value<SupplyItem, Boolean> IN_USE = Index.value(
            "in_use", ColumnKind.FLAG, item -> Optional.of(item.withdrawnOn().isEmpty()));

    /** What a store needs to know of it. */
    AggregateType<SupplyItem> TYPE = AggregateType.named("supply_item", SupplyItem.class)
            .begins("supply-item-recorded", SupplyItemEvent.Recorded.class, SupplyItemFold::recorded)
            .folds("supply-item-revised", SupplyItemEvent.Revised.class, SupplyItemFold::revised)
            .folds("supply-item-withdrawn", SupplyItemEvent.Withdrawn.class, SupplyItemFold::withdrawn)
            .unique(TITLE)
            .published()
            .index(CODE)
            .index(IN_USE)
            .build();

    /** Its identity. */
    SupplyItemId id();

    /** Its class. */
    SupplyCode code();

    /** In what it is counted, for ever. */
    Unit unit();

    /** What it is like. */
    ItemProfile profile();

    /** The day it was withdrawn, if it was. */
    Optional<LocalDate> withdrawnOn();

    /** How it is named from other homes. */
    default SupplyItemRef named() {
        return new SupplyItemRef(home(), id());
    }

    /** Below how much it is to be filled up at a point of that kind; 0 if nothing is said. */
    default BigDecimal least(PointKind kind) {
        return Optional.ofNullable(profile().bands().get(kind))
                .map(StockBand::min)
                .orElse(BigDecimal.ZERO);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSupplyItem.Builder {
        Builder() {}
    }
}
