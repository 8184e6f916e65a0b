package org.gridgovernance.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/**
 * A grid (网格): a part of exactly one community or village, with staff. Its name, area and staff are to be posted
 * publicly (滨州市社会治理网格化服务管理条例 art. 6, as an example). Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableGrid.class)
public interface Grid extends Aggregate {
    /** Its code is unique in its community. */
    UniqueKey<Grid, GridCode> CODE =
            UniqueKey.inHome("code", grid -> List.of(grid.code()), GridReason.CODE_TAKEN, "code");

    /** What a store needs to know of it. */
    AggregateType<Grid> TYPE = AggregateType.named("grid", Grid.class)
            .begins("grid-established", GridEvent.Established.class, GridFold::established)
            .folds("grid-renamed", GridEvent.Renamed.class, GridFold::renamed)
            .folds("grid-staff-assigned", GridEvent.StaffAssigned.class, GridFold::staffAssigned)
            .folds("grid-staff-relieved", GridEvent.StaffRelieved.class, GridFold::staffRelieved)
            .unique(CODE)
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

    /** Who served it when. */
    @Value.Default
    default Timeline<GridStaff> staff() {
        return Timeline.empty();
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
