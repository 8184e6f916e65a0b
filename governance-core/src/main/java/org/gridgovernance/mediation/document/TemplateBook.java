package org.gridgovernance.mediation.document;

import org.gridgovernance.policy.RuleSlot;

/** Which template each document is filled from (文书模板册). Implement: yes, or take the standard one {@link #with} some of your own. Pure. */
@FunctionalInterface
public interface TemplateBook {
    /** The templates in force. Unless somebody registers others: after the Ministry of Justice's formats (人民调解文书格式, 2010). */
    RuleSlot<TemplateBook> IN_FORCE = new RuleSlot<>("mediation-templates", TemplateBook.class, StandardTemplates::of);

    /** The template of a document. */
    DocumentTemplate template(CaseDocument which);

    /** The same book, but for one document. */
    default TemplateBook with(CaseDocument which, DocumentTemplate own) {
        return asked -> asked == which ? own : template(asked);
    }
}
