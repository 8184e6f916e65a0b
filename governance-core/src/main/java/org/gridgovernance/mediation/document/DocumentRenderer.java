package org.gridgovernance.mediation.document;

/** Makes a file of a filled document (文书输出). Implement: yes, for another format. Thread-safe. */
@FunctionalInterface
public interface DocumentRenderer {
    /** The file. */
    RenderedDocument render(FilledDocument document);
}
