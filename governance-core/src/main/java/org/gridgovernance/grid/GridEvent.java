package org.gridgovernance.grid;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Event;

/** What happens to a {@link Grid}. */
public sealed interface GridEvent extends Event {
    /**
     * It was established (设立).
     *
     * @param code its code
     * @param title what it is called
     * @param kind what kind it is
     * @param parent the grid of which it is a micro-grid
     * @param approver the office that approved it
     */
    record Established(GridCode code, String title, GridKind kind, Optional<GridId> parent, Optional<String> approver)
            implements GridEvent {}

    /**
     * It took over all or some dwellings of others, which are no more.
     *
     * @param from the others
     * @param approver the office that approved it
     */
    record TookOver(List<GridId> from, String approver) implements GridEvent {
        /** Copies the list. */
        public TookOver {
            from = List.copyOf(from);
        }
    }

    /**
     * It took some dwellings of others, which go on, or dwellings that lay in none (调整).
     *
     * @param from the others
     * @param approver the office that approved it
     */
    record Adjusted(List<GridId> from, String approver) implements GridEvent {
        /** Copies the list. */
        public Adjusted {
            from = List.copyOf(from);
        }
    }

    /**
     * A micro-grid is part of another grid from now on.
     *
     * @param parent the other grid
     */
    record Hung(GridId parent) implements GridEvent {}

    /**
     * It was split (拆分) and is no more.
     *
     * @param into those that took over its dwellings
     * @param approver the office that approved it
     */
    record Split(List<GridId> into, String approver) implements GridEvent {
        /** Copies the list. */
        public Split {
            into = List.copyOf(into);
        }
    }

    /**
     * It was merged into another (合并) and is no more.
     *
     * @param into the one that took over its dwellings
     * @param approver the office that approved it
     */
    record Merged(GridId into, String approver) implements GridEvent {}

    /**
     * It was retired (撤销): nothing lay in it any more.
     *
     * @param approver the office that approved it
     */
    record Retired(String approver) implements GridEvent {}

    /**
     * It is called otherwise.
     *
     * @param title the new title
     */
    record Renamed(String title) implements GridEvent {}

    /**
     * Somebody took up a post.
     *
     * @param staff who, and which post
     */
    record StaffAssigned(GridStaff staff) implements GridEvent {}

    /**
     * Somebody left a post.
     *
     * @param account the account of that person
     * @param post the post
     */
    record StaffRelieved(String account, GridPost post) implements GridEvent {}
}
