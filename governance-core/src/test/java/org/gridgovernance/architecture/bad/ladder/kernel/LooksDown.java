package org.gridgovernance.architecture.bad.ladder.kernel;

import org.gridgovernance.architecture.bad.ladder.desk.Below;

/** Known bad: the kernel sees the desk. */
public record LooksDown(Below below) {}
