package org.gridgovernance.task.routing;

import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;

/**
 * Where a task is to go (派单去向). Immutable.
 *
 * @param to to whom
 * @param mode how they come to it
 * @param why a code for why: that of a {@link RouteCause}, or a vendor's own
 */
public record Route(Assignee to, DispatchMode mode, String why) {
    /** Given to them. */
    public static Route assigned(Assignee to, RouteCause why) {
        return new Route(to, DispatchMode.ASSIGNED, why.code());
    }
}
