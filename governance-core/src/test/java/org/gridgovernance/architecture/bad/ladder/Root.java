package org.gridgovernance.architecture.bad.ladder;

/** What nobody may see. */
public record Root() {}
