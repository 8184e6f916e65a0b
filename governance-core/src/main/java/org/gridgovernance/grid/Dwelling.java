package org.gridgovernance.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/**
 * A dwelling (房屋): one room or flat of a community, and the grid it lies in, with dates. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDwelling.class)
public interface Dwelling extends Aggregate {
    /** Its place is unique in its community. */
    UniqueKey<Dwelling, Place> PLACE =
            UniqueKey.inHome("place", dwelling -> List.of(dwelling.place()), GridReason.PLACE_TAKEN, "place");

    /** The grid it lay in on a date. */
    Index.Intervals<Dwelling, GridId> GRID = Index.intervals("grid", ColumnKind.UUID, Dwelling::grid, Optional::of);

    /** The compound it is part of. */
    Index.Value<Dwelling, String> COMPOUND = Index.value(
            "compound",
            ColumnKind.TEXT,
            dwelling -> Optional.of(dwelling.place().compound()));

    /** What a store needs to know of it. */
    AggregateType<Dwelling> TYPE = AggregateType.named("dwelling", Dwelling.class)
            .begins("dwelling-recorded", DwellingEvent.Recorded.class, DwellingFold::recorded)
            .folds("dwelling-placed-in-grid", DwellingEvent.PlacedInGrid.class, DwellingFold::placed)
            .folds("dwelling-located", DwellingEvent.Located.class, DwellingFold::located)
            .unique(PLACE)
            .index(GRID)
            .index(COMPOUND)
            .build();

    /** Its identity. */
    DwellingId id();

    /** Where it is. */
    Place place();

    /** What it is used for (房屋性质), if known. */
    Optional<HouseUse> use();

    /** Where it is on the map (坐标), if known. */
    Optional<GeoPoint> location();

    /** The grid it lay in, and when. */
    @Value.Default
    default Timeline<GridId> grid() {
        return Timeline.empty();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDwelling.Builder {
        Builder() {}
    }
}
