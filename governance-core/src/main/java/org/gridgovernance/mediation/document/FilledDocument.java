package org.gridgovernance.mediation.document;

import java.time.LocalDate;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.MediationCaseId;

/**
 * A document of a case, filled in (已填文书). Its text tells of people in the clear once it is revealed: keep it out of logs. What
 * came of a case stands in it as text, whatever signs it holds, and not as Markdown. Immutable.
 *
 * @param document which document
 * @param mediation of which case
 * @param on the day it is dated
 * @param template name and version of the templates it was filled from
 * @param markdown its text, as Markdown
 */
public record FilledDocument(
        CaseDocument document, MediationCaseId mediation, LocalDate on, String template, PersonalText markdown) {}
