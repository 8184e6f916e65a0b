package org.gridgovernance.mediation.document;

import org.gridgovernance.desk.Concept;

/** The contents of this package (目录): nothing is kept, one rule is asked. */
public final class DocumentConcept {
    /** The table. */
    public static final Concept TABLE =
            Concept.named("mediation-document").asks(TemplateBook.IN_FORCE).build();

    private DocumentConcept() {}
}
