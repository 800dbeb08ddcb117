package org.inpud.portal.document.entity;

/** A file format that the portal reads and writes back. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", true),
    ODT("application/vnd.oasis.opendocument.text", "odt", true),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", true),
    IDML("application/vnd.adobe.indesign-idml-package", "idml", true),
    HTML("text/html", "html", false),
    MARKDOWN("text/markdown", "md", false),
    TEXT("text/plain", "txt", false),
    XLIFF("application/xliff+xml", "xlf", false);

    private final String mediaType;
    private final String extension;
    private final boolean zipped;

    DocumentFormat(String mediaType, String extension, boolean zipped) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.zipped = zipped;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    public boolean isZipped() {
        return zipped;
    }
}
