package org.gridgovernance.resource.handout;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/** A ration (发放方案): in some days each household, or each person, of a community receives so much of an item, once. Of an item there is one
 * ration on a day at most, so that nobody receives it twice in a period. Immutable and thread-safe. Source: Emergency Response Law
 * (突发事件应对法) arts. 54, 93. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRation.class)
public interface Ration extends Aggregate {
    /** Of an item one ration holds a day. */
    UniqueKey<Ration, String> DAYS = UniqueKey.inHome("day", RationFold::days, HandoutReason.RATION_OVERLAPS, "period");

    /** The item. */
    Index.Value<Ration, SupplyItemId> ITEM = Index.value(
            "item", ColumnKind.UUID, ration -> Optional.of(ration.item().id()));

    /** The last day of its period, or that on which it was closed. */
    Index.Value<Ration, LocalDate> LAST_DAY =
            Index.value("last_day", ColumnKind.DATE, ration -> Optional.of(RationFold.last(ration)));

    /** What a store needs to know of it. */
    AggregateType<Ration> TYPE = AggregateType.named("ration", Ration.class)
            .begins("ration-opened", RationEvent.Opened.class, RationFold::opened)
            .folds("ration-closed", RationEvent.Closed.class, RationFold::closed)
            .unique(DAYS)
            .index(ITEM)
            .index(LAST_DAY)
            .build();

    /** Its identity. */
    RationId id();

    /** The item. */
    SupplyItemRef item();

    /** In which days it is handed out. */
    Period period();

    /** By what it is reckoned. */
    RationBasis basis();

    /** How much a household, or a person, receives. */
    Quantity each();

    /** For which emergency, if it is for one. */
    Optional<IncidentCode> incident();

    /** From which instant on it is handed out no more, if it was closed before its time. */
    Optional<Instant> closedAt();

    /** Where the one of that id is kept. */
    static Ref<Ration> entry(AreaCode home, RationId id) {
        return Ref.to(TYPE, home, id);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRation.Builder {
        Builder() {}
    }
}
