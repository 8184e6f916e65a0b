package org.gridgovernance.architecture.bad.ladder.desk;

import org.gridgovernance.architecture.bad.ladder.Root;

/** Known bad: a concept sees the root package. */
public record Below(Root root) {}
