package org.inpud.portal.publication.control;

import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.publication.entity.Passage;

/** A passage with INPUD's marks. */
public record PassageView(String id, PassageKind kind, int level, boolean isCore, boolean isMustNotOmit, long version) {

    static PassageView of(Passage passage) {
        return new PassageView(
                passage.label(),
                passage.kind(),
                passage.level(),
                passage.isCore(),
                passage.isMustNotOmit(),
                passage.version());
    }
}
