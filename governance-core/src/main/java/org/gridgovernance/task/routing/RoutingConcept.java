package org.gridgovernance.task.routing;

import org.gridgovernance.desk.Concept;

/** The contents of this package (目录): nothing is kept, one rule is asked. */
public final class RoutingConcept {
    /** The table. */
    public static final Concept TABLE =
            Concept.named("routing").asks(RoutingRule.IN_FORCE).build();

    private RoutingConcept() {}
}
