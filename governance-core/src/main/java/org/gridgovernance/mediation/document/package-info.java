/**
 * Documents of a case (文书): texts in Chinese, filled from templates that a vendor may replace.
 *
 * <p>{@link org.gridgovernance.mediation.document.CaseDocuments} reads a case through the desk, so that only who sees it gets
 * a text, takes the {@link org.gridgovernance.mediation.document.DocumentTemplate} in force and fills it. All that it
 * lacks is told together, and nothing half filled comes out. A {@link org.gridgovernance.mediation.document.DocumentRenderer} makes a
 * file of the text; the standard one makes Markdown, a vendor's makes what its printers take.
 *
 * <pre>{@code
 * FilledDocument agreement = CaseDocuments.fill(desk, CaseDocket.entry(community, opened.id()), CaseDocument.AGREEMENT, today).get();
 * byte[] file = new MarkdownRenderer().render(agreement).content();
 * Governance.builder().rule(TemplateBook.IN_FORCE, "own agreement", 1, Scope.in(street),
 *     TemplateBook.IN_FORCE.standard().with(CaseDocument.AGREEMENT, DocumentTemplate.of(markdown)));
 * }</pre>
 *
 * <p>The standard templates follow the Ministry of Justice's formats of people's mediation (人民调解文书格式, 2010).
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.document;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
