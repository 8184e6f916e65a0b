package org.gridgovernance.architecture.bad.naming;

/** Known bad: named after a part in a program. */
public final class TaskManager {

    /** Known bad, nested. */
    public static final class TaskDTO {}
}
