package org.inpud.portal.document.entity;

/** What a file can carry that tells on people or machines, besides its text. */
public enum Trace {
    /** Who wrote it, changed it last, manages it, or works where. */
    NAME,
    COMMENT,
    /** Insertions and deletions with their authors: what was inserted stays, what was deleted goes. */
    TRACKED_CHANGE,
    HIDDEN_TEXT,
    /** Camera, place, time and programs inside pictures. */
    PICTURE_DATA,
    /** Dates, counters, templates, programs and the document’s other particulars. */
    PROPERTY,
    /** Numbers that tell which sittings and which machine a text comes from. */
    REVISION_ID,
    PRINTER,
    THUMBNAIL,
    /** Paths on somebody’s machine, templates and pictures that are fetched from elsewhere. */
    OUTSIDE_LINK,
    /** Other files inside the file. */
    EMBEDDED_FILE,
    /** Pictures and other parts that nothing in the document shows any more. */
    LEFTOVER,
    /** Scripts of a web page; files with macros are refused. */
    ACTIVE_CONTENT
}
