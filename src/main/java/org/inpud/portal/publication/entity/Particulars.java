package org.inpud.portal.publication.entity;

import java.util.Set;
import java.util.TreeSet;
import org.inpud.portal.kernel.LanguageTag;

/**
 * What is known about a publication besides its text.
 *
 * @param language of the source
 * @param topics keys of {@link Topic}s
 */
public record Particulars(
        String title,
        Kind kind,
        int year,
        LanguageTag language,
        Licence licence,
        Set<Objective> objectives,
        Set<String> topics) {

    public Particulars {
        objectives = new TreeSet<>(objectives);
        topics = new TreeSet<>(topics);
    }
}
