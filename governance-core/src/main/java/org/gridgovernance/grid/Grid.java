package org.gridgovernance.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/**
 * A grid (网格): a part of exactly one community or village, with staff. Its name, area and staff are to be posted
 * publicly (滨州市社会治理网格化服务管理条例 art. 6, as an example). It is established, and later split, merged or retired, each on
 * a day and with an approver; whether it lives is told by those days alone, see {@link #livesOn}. Immutable and
 * thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableGrid.class)
public interface Grid extends Aggregate {
    /**
     * Its code is unique among the grids of its community that live. A retired grid keeps its code to be read, and leaves
     * it free: whoever follows may bear it from that day on.
     */
    UniqueKey<Grid, GridCode> CODE = UniqueKey.inHome(
            "code",
            grid -> grid.retired().map(day -> List.<GridCode>of()).orElse(List.of(grid.code())),
            GridReason.CODE_TAKEN,
            "code");

    /** The grid of which it is a micro-grid, while it lives. */
    Index.Value<Grid, GridId> PARENT = Index.value(
            "parent", ColumnKind.UUID, grid -> grid.retired().isPresent() ? Optional.empty() : grid.parent());

    /** What a store needs to know of it. */
    AggregateType<Grid> TYPE = AggregateType.named("grid", Grid.class)
            .begins("grid-established", GridEvent.Established.class, GridFold::established)
            .folds("grid-renamed", GridEvent.Renamed.class, GridFold::renamed)
            .folds("grid-staff-assigned", GridEvent.StaffAssigned.class, GridFold::staffAssigned)
            .folds("grid-staff-relieved", GridEvent.StaffRelieved.class, GridFold::staffRelieved)
            .folds("grid-took-over", GridEvent.TookOver.class, GridFold::tookOver)
            .folds("grid-adjusted", GridEvent.Adjusted.class, GridFold::adjusted)
            .folds("grid-hung", GridEvent.Hung.class, GridFold::hung)
            .folds("grid-split", GridEvent.Split.class, GridFold::split)
            .folds("grid-merged", GridEvent.Merged.class, GridFold::merged)
            .folds("grid-retired", GridEvent.Retired.class, GridFold::retired)
            .unique(CODE)
            .index(PARENT)
            .build();

    /** Its identity. */
    GridId id();

    /** Its code. */
    GridCode code();

    /** What it is called, such as 第4网格; up to 50 characters. */
    String title();

    /** What kind it is. */
    @Value.Default
    default GridKind kind() {
        return GridKind.BASIC;
    }

    /** The grid of which it is a micro-grid (所属网格). */
    Optional<GridId> parent();

    /** The day it was established (设立). */
    LocalDate established();

    /** The first day on which it is no more: split, merged or retired (撤销); empty while it lives. */
    Optional<LocalDate> retired();

    /** The day of its latest change of shape: established, adjusted, took over, split, merged, retired. */
    LocalDate changed();

    /** The grids whose dwellings it took over, in the order in which that was told. */
    List<Succession> predecessors();

    /** The grids that took over its dwellings. */
    List<Succession> successors();

    /** Why nothing more can be told of a grid that was looked for: there is none, or it is no more; empty if it can. */
    static Optional<GridReason> unfit(Optional<Grid> looked) {
        return looked.isEmpty()
                ? Optional.of(GridReason.GRID_UNKNOWN)
                : looked.flatMap(Grid::retired).map(day -> GridReason.GRID_RETIRED);
    }

    /** Whether it is there on that day. */
    default boolean livesOn(LocalDate day) {
        return !day.isBefore(established()) && retired().map(day::isBefore).orElse(true);
    }

    /** Who served it when. */
    @Value.Default
    default Timeline<GridStaff> staff() {
        return Timeline.empty();
    }

    /** Whether that may be its title: 1 to 50 characters. */
    static boolean isTitle(String text) {
        return PlainText.fits(text, 50);
    }

    /** Whether that may name the office that approves a change: 1 to 100 characters. */
    static boolean isOffice(String text) {
        return PlainText.fits(text, 100);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableGrid.Builder {
        Builder() {}
    }
}
