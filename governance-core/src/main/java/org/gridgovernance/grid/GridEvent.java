package org.gridgovernance.grid;

import org.gridgovernance.kernel.Event;

/** What happens to a {@link Grid}. */
public sealed interface GridEvent extends Event {
    /**
     * It was established (设立).
     *
     * @param code its code
     * @param title what it is called
     * @param kind what kind it is
     */
    record Established(GridCode code, String title, GridKind kind) implements GridEvent {}

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
