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
                .parent(event.parent())
                .established(moment.occurredOn())
                .changed(moment.occurredOn())
                .build();
    }

    static Grid tookOver(Grid grid, GridEvent.TookOver event, Moment moment) {
        Grid.Builder taking = changed(grid, moment);
        event.from().forEach(other -> taking.addPredecessor(new Succession(other, moment.occurredOn())));
        return taking.build();
    }

    static Grid adjusted(Grid grid, GridEvent.Adjusted event, Moment moment) {
        return changed(grid, moment).build();
    }

    static Grid hung(Grid grid, GridEvent.Hung event, Moment moment) {
        return Grid.builder().from(grid).parent(event.parent()).build();
    }

    static Grid split(Grid grid, GridEvent.Split event, Moment moment) {
        Grid.Builder ended = ended(grid, moment);
        event.into().forEach(other -> ended.addSuccessor(new Succession(other, moment.occurredOn())));
        return ended.build();
    }

    static Grid merged(Grid grid, GridEvent.Merged event, Moment moment) {
        return ended(grid, moment)
                .addSuccessor(new Succession(event.into(), moment.occurredOn()))
                .build();
    }

    static Grid retired(Grid grid, GridEvent.Retired event, Moment moment) {
        return ended(grid, moment).build();
    }

    /** On the day it ends its staff is relieved. */
    private static Grid.Builder ended(Grid grid, Moment moment) {
        return changed(grid, moment)
                .retired(moment.occurredOn())
                .staff(grid.staff().close(any -> true, moment.occurredOn(), moment.recordedAt()));
    }

    private static Grid.Builder changed(Grid grid, Moment moment) {
        Grid.Builder changed = Grid.builder();
        return changed.from(grid).changed(moment.occurredOn());
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
