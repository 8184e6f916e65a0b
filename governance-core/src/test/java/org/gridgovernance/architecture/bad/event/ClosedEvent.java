package org.gridgovernance.architecture.bad.event;

/** Good: a closed list, whose members may be open faces. */
public sealed interface ClosedEvent extends Event {

    /** Stands for a face with a generated class. */
    non-sealed interface Opened extends ClosedEvent {}

    /** Stands for the generated class. */
    final class GeneratedOpened implements Opened {}
}
