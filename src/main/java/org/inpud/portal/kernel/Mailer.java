package org.inpud.portal.kernel;

import java.util.Optional;

/** Sends neutral mail where a server for it is configured: no name of the sender that tells anything, no title, no excerpt. */
public interface Mailer {

    /**
     * A mail that says no more than that something waits behind a link.
     *
     * @param to the address
     * @param subjectKey of its neutral subject, without parameters
     * @param textKey of its neutral sentence, without parameters
     * @param link local, from the portal’s root
     * @param optOut local link by which the mail stops without signing in, and by one click of a mail program (RFC 8058)
     */
    record Mail(
            String to, LanguageTag language, String subjectKey, String textKey, String link, Optional<Stop> optOut) {

        @Override
        public String toString() {
            return "a mail";
        }
    }

    /**
     * How it stops.
     *
     * @param textKey of the sentence before the link
     */
    record Stop(String textKey, String link) {}

    /** What became of it. */
    enum Fate {
        SENT,
        /** It surely did not go out; it may later. */
        NOT_NOW,
        /** It surely did not go out, and never will. */
        REFUSED,
        /** The line broke when it might have gone out already: not to be sent again. */
        UNCERTAIN
    }

    /** Whether mail can be sent at all. */
    boolean isOn();

    Fate send(Mail mail);
}
