package org.inpud.portal.document.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why a file can't be taken. */
public enum DocumentRefusal implements RefusalCode {
    EMPTY_FILE(Kind.UNUSABLE),
    TOO_LARGE(Kind.TOO_LARGE),
    /** No format that the portal reads. */
    UNKNOWN_TYPE(Kind.UNUSABLE),
    /** The content is of another format than the name says. */
    NOT_THIS_TYPE(Kind.UNUSABLE),
    /** Cut off or damaged. */
    BROKEN(Kind.UNUSABLE),
    /** Protected by a password. */
    ENCRYPTED(Kind.UNUSABLE),
    MACROS(Kind.UNUSABLE),
    /** Unpacks to far more than it should. */
    BOMB(Kind.UNUSABLE),
    /** Declares document types or entities, which no office program writes. */
    EXTERNAL_ENTITY(Kind.UNUSABLE),
    /** Names entries outside its own folder, or the same entry twice. */
    UNSAFE_ENTRIES(Kind.UNUSABLE),
    NO_TEXT(Kind.UNUSABLE),
    /** A text file that is not in Unicode. */
    WRONG_CODE_PAGE(Kind.UNUSABLE),
    /** Reading took longer than a document of any use does. */
    TOO_SLOW(Kind.UNUSABLE),
    /** A line or a paragraph over which readers of Markdown would take forever. */
    LONG_PARAGRAPH(Kind.UNUSABLE),
    /** More characters or lines than one file may have. */
    LONG_TEXT(Kind.TOO_LARGE),
    /** More pieces than memory holds, or pieces too deep in each other. */
    TOO_INTRICATE(Kind.UNUSABLE),
    /** A PDF whose letters come out as others. */
    PDF_LETTERS(Kind.UNUSABLE),
    /** A PDF whose columns are read across. */
    PDF_COLUMNS(Kind.UNUSABLE),
    /** Neither PNG nor JPEG nor GIF. */
    NOT_A_PICTURE(Kind.UNUSABLE),
    /** A drawing that can carry programs. */
    PICTURE_SVG(Kind.UNUSABLE),
    /** Cut off or damaged. */
    PICTURE_BROKEN(Kind.UNUSABLE),
    PICTURE_TOO_LARGE(Kind.TOO_LARGE),
    /** More points than any page can show. */
    PICTURE_TOO_WIDE(Kind.TOO_LARGE),
    /** Taken apart by an earlier release of the portal in a way that can't be found again in it. */
    CUT_OTHERWISE(Kind.CONFLICT),
    /** Others’ files are being read. */
    BUSY(Kind.TOO_OFTEN);

    private final Kind kind;

    DocumentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "document";
    }
}
