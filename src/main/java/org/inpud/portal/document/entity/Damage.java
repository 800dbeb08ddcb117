package org.inpud.portal.document.entity;

/** What a text loses on its way out of a PDF: to be looked at before anybody translates it. */
public enum Damage {
    /** Paragraphs that a page’s or a column’s end cut in two; joined where that was certain. */
    SPLIT_PARAGRAPHS,
    /** Lines that come on every page; taken out. */
    RUNNING_HEADERS,
    /** Notes that stand in the middle of the text. */
    STRANDED_NOTES,
    /** Letters that came out wrong: ligatures, parted accents, spaces inside words. */
    GLYPH_FAULTS,
    /** Headings were told by the size of their letters. */
    GUESSED_HEADINGS,
    /** Pictures, with their captions, are missing. */
    LOST_PICTURES
}
