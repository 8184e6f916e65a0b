package org.gridgovernance.architecture.bad.ladder.offside;

/** Known bad: stands in a package the ladder does not know. */
public record OffTheLadder() {}
