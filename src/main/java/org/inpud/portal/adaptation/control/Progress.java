package org.inpud.portal.adaptation.control;

import java.util.List;

/**
 * How far a text has come. What is kept, replaced or left out needs no rendering and counts as done; it is accepted with
 * its local change, and no sooner.
 *
 * @param words of the edition that is followed
 */
public record Progress(int segments, int rendered, int reviewed, int words) {

    public static final Progress NONE = new Progress(0, 0, 0, 0);

    /** Of all sections together. */
    static Progress of(List<SectionView> sections) {
        return sections.stream()
                .map(SectionView::progress)
                .reduce(
                        NONE,
                        (one, other) -> new Progress(
                                one.segments + other.segments,
                                one.rendered + other.rendered,
                                one.reviewed + other.reviewed,
                                one.words + other.words));
    }

    public boolean isRendered() {
        return rendered == segments;
    }
}
