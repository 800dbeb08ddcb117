package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.inpud.portal.kernel.LanguageTag;

/** How readers know a network. */
@ApplicationScoped
public class NetworkNames {

    /** Its name for a reader of this language, with the acronym. */
    String of(String network, LanguageTag reader) {
        return network.toUpperCase(Locale.ROOT);
    }
}
