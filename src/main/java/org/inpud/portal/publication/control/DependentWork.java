package org.inpud.portal.publication.control;

import java.util.Collection;
import java.util.List;
import org.inpud.portal.kernel.LanguageTag;

/** What this room asks of the one that keeps adaptations, which stands above it and implements this. */
public interface DependentWork {

    /** An adaptation that is not withdrawn. */
    record Work(String publication, String network, LanguageTag language) {}

    /** All work on these publications, in one query. */
    List<Work> on(Collection<String> publications);
}
