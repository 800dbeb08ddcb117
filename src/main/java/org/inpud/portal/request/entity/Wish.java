package org.inpud.portal.request.entity;

import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.entity.PublicationKey;

/**
 * What somebody asks for.
 *
 * @param publication the work, where it is one
 * @param help whether help is asked for, or offered, rather than a text alone
 */
public record Wish(Optional<PublicationKey> publication, LanguageTag language, boolean help, String message) {

    public static final int LONGEST = 1000;

    public boolean isEmpty() {
        return publication.isEmpty() && !help && message.isEmpty();
    }
}
