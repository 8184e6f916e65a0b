package org.gridgovernance.architecture.bad.cycle.one;

import org.gridgovernance.architecture.bad.cycle.two.Two;

/** Known bad: sees {@link Two}, which sees it. */
public record One(Two two) {}
