package org.gridgovernance.mediation.document;

import java.util.List;

/** A part of a template. */
sealed interface TemplatePart {
    /** Words that stand there as they are. */
    record Words(String words) implements TemplatePart {}

    /**
     * A field to fill in.
     *
     * @param field its name
     * @param isAlone whether it has a line of its own, so that what is filled in may be several paragraphs
     */
    record Blank(String field, boolean isAlone) implements TemplatePart {}

    /**
     * Parts repeated for each of a list, or there if a field has a value; inverted: if there is none.
     *
     * @param field the name of the list or field
     * @param isInverted whether they stand there if there is none
     * @param parts the parts
     */
    record Loop(String field, boolean isInverted, List<TemplatePart> parts) implements TemplatePart {}
}
