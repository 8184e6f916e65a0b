package org.gridgovernance.architecture.bad.cycle.two;

import org.gridgovernance.architecture.bad.cycle.one.One;

/** Known bad: sees {@link One}, which sees it. */
public interface Two {
    One one();
}
