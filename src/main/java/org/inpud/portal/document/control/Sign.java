package org.inpud.portal.document.control;

/**
 * Something in a native paragraph that is not text: a link, a line break, a reference to a note.
 *
 * @param offset how many characters of the passage's text stand before it
 * @param address where a link leads, otherwise empty
 */
record Sign(int offset, String kind, String address) {
    static final String LINK = "link";
    static final String BREAK = "break";
    static final String TAB = "tab";
    static final String NOTE = "note";
    static final String IMAGE = "image";
    static final String OTHER = "mark";
}
