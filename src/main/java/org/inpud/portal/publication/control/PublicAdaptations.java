package org.inpud.portal.publication.control;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.kernel.LanguageTag;

/** What this room asks of the one that keeps the shelf, which stands above it and implements this. */
public interface PublicAdaptations {

    /** The public adaptations of these publications, in one query. */
    List<PublicAdaptation> of(Collection<String> publications);

    /** Keys of the publications that have a public adaptation in this language, by this network (a region: or one of its national ones), or both. */
    Set<String> publicationsWith(Optional<LanguageTag> language, Optional<String> network);
}
