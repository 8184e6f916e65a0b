package org.gridgovernance.resource.allocation;

import org.gridgovernance.desk.Concept;

/** The contents of this package (目录): nothing is kept, two rules are asked. */
public final class AllocationConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("allocation")
            .asks(AllocationRule.IN_FORCE)
            .asks(PriorityRule.IN_FORCE)
            .build();

    private AllocationConcept() {}
}
