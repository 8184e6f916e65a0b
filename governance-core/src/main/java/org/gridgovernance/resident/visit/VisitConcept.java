package org.gridgovernance.resident.visit;

import org.gridgovernance.desk.Concept;

/** The contents of this package (目录): nothing is kept, one rule is asked. */
public final class VisitConcept {
    /** The table. */
    public static final Concept TABLE =
            Concept.named("visit").asks(VisitPlan.ORDER).build();

    private VisitConcept() {}
}
