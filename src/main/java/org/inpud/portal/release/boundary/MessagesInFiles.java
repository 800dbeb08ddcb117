package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.release.control.ReleaseWords;
import org.inpud.portal.web.Messages;

/** The sentences inside released files are the portal's messages, in the interface language nearest to the text's. */
@ApplicationScoped
class MessagesInFiles implements ReleaseWords {

    @Inject
    private Messages messages;

    @Override
    public LanguageTag spokenTo(LanguageTag reader) {
        return Messages.nearest(reader);
    }

    @Override
    public String say(LanguageTag reader, String key, Map<String, Object> facts) {
        return messages.of(reader, key, facts);
    }

    @Override
    public String nameOf(LanguageTag language, LanguageTag reader) {
        return messages.nameOf(language, reader);
    }

    @Override
    public String nameOf(LanguageTag language, Optional<String> country, LanguageTag reader) {
        return messages.nameOf(language, country, reader);
    }

    @Override
    public String day(LanguageTag reader, LocalDate day) {
        return messages.day(reader, day);
    }
}
