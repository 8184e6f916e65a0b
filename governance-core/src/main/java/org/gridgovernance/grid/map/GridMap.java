package org.gridgovernance.grid.map;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.ShapeFinder;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/**
 * The grid map of a community (网格图): which part of it each grid covers, and when. One a community, made with the first
 * boundary drawn; it owns the rule that grids do not overlap. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableGridMap.class)
public interface GridMap extends Aggregate {
    /** A community has one map. */
    UniqueKey<GridMap, AreaCode> COMMUNITY =
            UniqueKey.inHome("community", map -> List.of(map.home()), GridMapReason.MAP_TAKEN, "home");

    /** What a store needs to know of it. */
    AggregateType<GridMap> TYPE = AggregateType.named("grid_map", GridMap.class)
            .begins("grid-map-begun", GridMapEvent.Begun.class, GridMapFold::begun)
            .folds("grid-map-drawn", GridMapEvent.Drawn.class, GridMapFold::drawn)
            .folds("grid-map-cleared", GridMapEvent.Cleared.class, GridMapFold::cleared)
            .unique(COMMUNITY)
            .build();

    /** Its identity. */
    GridMapId id();

    /** Which grid covered what, and when. */
    @Value.Default
    default Timeline<Territory> territories() {
        return Timeline.empty();
    }

    /** What each grid covers on that date. */
    default Map<GridId, Boundary> on(LocalDate date) {
        return territories().asOf(date).collect(Collectors.toMap(Territory::grid, Territory::boundary));
    }

    /** Finds the grid at a point, as the map is on that date; make one and ask it often. */
    default ShapeFinder<GridId> finder(LocalDate date) {
        return ShapeFinder.among(on(date));
    }

    /** Whether it tells of a change after that date, to what some grids cover. */
    default boolean tellsAfter(LocalDate date, Predicate<GridId> which) {
        return territories().entries().stream()
                .filter(entry -> which.test(entry.value().grid()))
                .anyMatch(entry -> entry.from().isAfter(date)
                        || entry.to().filter(date::isBefore).isPresent());
    }

    /** The territories of now, except those of some grids. */
    default Stream<Territory> standing(Predicate<GridId> except) {
        return territories().open().filter(territory -> !except.test(territory.grid()));
    }

    /** The reference to it. */
    default Ref<GridMap> ref() {
        return Ref.to(TYPE, home(), id());
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableGridMap.Builder {
        Builder() {}
    }
}
