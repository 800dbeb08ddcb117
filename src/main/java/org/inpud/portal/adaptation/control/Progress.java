package org.inpud.portal.adaptation.control;

/**
 * How far a text has come. What is kept, replaced or left out needs no rendering and counts as done.
 *
 * @param words of the edition that is followed
 */
public record Progress(int segments, int rendered, int reviewed, int words) {

    public static final Progress NONE = new Progress(0, 0, 0, 0);

    public boolean isRendered() {
        return rendered == segments;
    }
}
