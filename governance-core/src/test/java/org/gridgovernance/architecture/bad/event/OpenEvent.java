package org.gridgovernance.architecture.bad.event;

/** Known bad: an event anybody may extend. */
public interface OpenEvent extends Event {

    /** Makes the event one that happens. */
    record Happened() implements OpenEvent {}
}
