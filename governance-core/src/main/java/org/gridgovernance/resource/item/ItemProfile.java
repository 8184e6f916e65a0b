package org.gridgovernance.resource.item;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.point.PointKind;
import org.immutables.value.Value;

/** What a supply item is like (品目信息). Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableItemProfile.class)
public interface ItemProfile {
    /** What it is called: 1 to 60 characters. */
    String title();

    /** In what it comes, largest first or in any order: at most ten. */
    List<Pack> packs();

    /** For how many days it is good, from the day it was made, if that is limited: 1 to 36,500 (保质期). */
    Optional<Integer> shelfLifeDays();

    /** How it must be kept. */
    @Value.Default
    default Storage storage() {
        return Storage.NORMAL;
    }

    /** How much of it there should be at a point of each kind (储备上下限). */
    @Value.NaturalOrder
    SortedMap<PointKind, StockBand> bands();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableItemProfile.Builder {
        Builder() {}
    }
}
