package org.inpud.portal.release.control;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;

/** The sentences that stand inside released files; worded where the messages are, above. */
public interface ReleaseWords {

    /** The language in which something can be said to who reads this one. */
    LanguageTag spokenTo(LanguageTag reader);

    /** A sentence in that language; the key is a message key. */
    String say(LanguageTag reader, String key, Map<String, Object> facts);

    /** The name of a language, for a reader of another. */
    String nameOf(LanguageTag language, LanguageTag reader);

    /** The same with the country that a text is made for, where it is. */
    String nameOf(LanguageTag language, Optional<String> country, LanguageTag reader);

    String day(LanguageTag reader, LocalDate day);
}
