package org.gridgovernance.mediation.document;

import java.nio.charset.StandardCharsets;

/** Makes a Markdown file of a filled document, as it is. Immutable and thread-safe. */
public final class MarkdownRenderer implements DocumentRenderer {
    /** The media type of what it makes. */
    public static final String MEDIA_TYPE = "text/markdown; charset=UTF-8";

    /** Nothing to set. */
    public MarkdownRenderer() {}

    /**
     * The file.
     *
     * @throws IllegalArgumentException if the text is erased
     */
    @Override
    public RenderedDocument render(FilledDocument document) {
        String markdown = document.markdown()
                .reveal()
                .orElseThrow(() -> new IllegalArgumentException("an erased document cannot be rendered"));
        return new RenderedDocument(markdown.getBytes(StandardCharsets.UTF_8), MEDIA_TYPE);
    }
}
