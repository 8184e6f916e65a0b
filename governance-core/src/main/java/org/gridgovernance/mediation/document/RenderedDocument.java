package org.gridgovernance.mediation.document;

/** A file made of a filled document (文书文件): what is in it tells of people. Immutable. */
public final class RenderedDocument {
    private final byte[] content;
    private final String mediaType;

    /**
     * A file.
     *
     * @param content what is in it; copied
     * @param mediaType its media type, as in {@code application/pdf}
     */
    public RenderedDocument(byte[] content, String mediaType) {
        this.content = content.clone();
        this.mediaType = mediaType;
    }

    /** What is in it; a copy. */
    public byte[] content() {
        return content.clone();
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String toString() {
        return mediaType + " (" + content.length + " bytes)";
    }
}
