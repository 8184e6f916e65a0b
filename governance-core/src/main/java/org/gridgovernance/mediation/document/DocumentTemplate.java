package org.gridgovernance.mediation.document;

import java.util.List;

/**
 * The template of a document (文书模板): Markdown with fields to fill in. {@code {{case.number}}} is filled in; what stands
 * between {@code {{#parties}}} and {@code {{/parties}}} is repeated for each of a list, or stands there if a field has a value;
 * between {@code {{^claims}}} and {@code {{/claims}}} if there is none. In a list its own names come first, then those around
 * it. A tag that opens or closes, on a line of its own, goes with that line. Nothing else is done: no words are computed, and
 * no value is left unescaped. A field with a line of its own takes several paragraphs, any other one line. These are the
 * fields, sections and inverted sections of Mustache, and so few that no library is carried for them.
 *
 * <p>The names, besides those that a list has of its own: {@code date}, {@code case.…} ({@code number}, {@code origin}, {@code
 * registeredOn}, {@code acceptedOn}, {@code termDue}, {@code concludedOn}), {@code committee.title}, {@code keeper.name},
 * {@code mediatorNames}, {@code partyNames}, {@code dispute.…} ({@code type}, {@code facts}, {@code claims}, {@code amount},
 * {@code amountInWords}), {@code agreement.…} ({@code form}, {@code facts}, {@code on}, {@code effectiveOn}, {@code copies},
 * {@code amount}, {@code amountInWords}), {@code confirmation.…} ({@code court}, {@code appliedOn}), {@code ending.…} ({@code
 * reason}, {@code words}, {@code on}), {@code declined.…} ({@code ground}, {@code words}), {@code file.…} ({@code year}, {@code
 * retention}, {@code filedOn}, {@code filedBy}, {@code pages}).
 *
 * <p>The lists: {@code parties}, {@code applicants}, {@code respondents} ({@code number}, {@code role}, {@code kind}, {@code
 * person}, which only a person has, {@code name}, {@code birth}, {@code creditCode}, {@code people}, and of lists {@code representatives} with {@code name}, {@code
 * agents} with {@code name}, {@code kind}); {@code obligations} ({@code number}, {@code debtor}, {@code creditor}, {@code what},
 * {@code amount}, {@code amountInWords}, {@code due}); {@code sessions} ({@code number}, {@code at}, {@code minutes}, {@code
 * form}, {@code openness}, {@code partyNames}, {@code mediatorNames}, {@code what}, and of lists {@code invited} with {@code
 * name}, {@code as}); {@code followUps} ({@code on}, {@code by}, {@code party}, {@code findings}, {@code satisfaction}); {@code
 * routes} ({@code title}); {@code fileParts} ({@code number}, {@code title}, {@code pages}).
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentTemplate {
    private final String markdown;
    private final List<TemplatePart> parts;

    private DocumentTemplate(String markdown) {
        this.markdown = markdown;
        parts = List.copyOf(TemplateReader.parts(markdown));
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if a tag is malformed, or one is opened and not closed or closed and not opened; the
     *     message tells line and column
     */
    public static DocumentTemplate of(String markdown) {
        return new DocumentTemplate(markdown.replace("\r\n", "\n"));
    }

    /** Its text, lines ended by line feeds. */
    public String markdown() {
        return markdown;
    }

    List<TemplatePart> parts() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentTemplate that && that.markdown.equals(markdown);
    }

    @Override
    public int hashCode() {
        return markdown.hashCode();
    }

    @Override
    public String toString() {
        return "a template of " + markdown.length() + " characters";
    }
}
