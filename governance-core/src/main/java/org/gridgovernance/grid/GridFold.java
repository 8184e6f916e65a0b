package org.gridgovernance.grid;

import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of a grid make its state. */
final class GridFold {
    private GridFold() {}

    static Grid established(Ref<Grid> ref, GridEvent.Established event, Moment moment) {
        return Grid.builder()
                .id(new GridId(ref.id()))
                .home(ref.home())
                .code(event.code())
                .title(event.title())
                .kind(event.kind())
                .build();
    }

    static Grid renamed(Grid grid, GridEvent.Renamed event, Moment moment) {
        return Grid.builder().from(grid).title(event.title()).build();
    }

    static Grid staffAssigned(Grid grid, GridEvent.StaffAssigned event, Moment moment) {
        return Grid.builder()
                .from(grid)
                .staff(grid.staff().open(event.staff(), moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static Grid staffRelieved(Grid grid, GridEvent.StaffRelieved event, Moment moment) {
        return Grid.builder()
                .from(grid)
                .staff(grid.staff()
                        .close(
                                staff -> staff.account().equals(event.account()) && staff.post() == event.post(),
                                moment.occurredOn(),
                                moment.recordedAt()))
                .build();
    }
}
