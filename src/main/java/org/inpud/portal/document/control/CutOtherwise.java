package org.inpud.portal.document.control;

import java.io.Serial;

/** A stored passage is not the one that stands at its place in the file as it is read today. */
final class CutOtherwise extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    CutOtherwise(int index) {
        super("passage " + index + " stands elsewhere today");
    }
}
