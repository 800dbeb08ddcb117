package org.inpud.portal.release.control;

import java.util.List;
import org.inpud.portal.document.entity.ReadingPassage;

/**
 * A passage as a reader of the adaptation meets it.
 *
 * @param changes numbers of the local changes that made it what it is
 * @param isLeftOut whether only its place is left
 * @param isInSource whether it stands in the language of the source
 * @param label of the passage of the source; empty where nobody asks for it
 */
record AdaptedPassage(
        ReadingPassage passage, List<Integer> changes, boolean isLeftOut, boolean isInSource, String label) {

    AdaptedPassage(ReadingPassage passage, List<Integer> changes, boolean isLeftOut, boolean isInSource) {
        this(passage, changes, isLeftOut, isInSource, "");
    }

    static AdaptedPassage plain(ReadingPassage passage) {
        return new AdaptedPassage(passage, List.of(), false, false);
    }

    /** The same, as the passage of that label, or as what stands beside it. */
    AdaptedPassage labelled(String name) {
        return new AdaptedPassage(passage, changes, isLeftOut, isInSource, name);
    }
}
