package org.inpud.portal.document.control;

/** A document of more pieces, or of pieces deeper in each other, than the portal reads. */
final class TooIntricate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooIntricate(String what) {
        super(what);
    }
}
