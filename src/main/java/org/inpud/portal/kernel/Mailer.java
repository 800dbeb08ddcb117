package org.inpud.portal.kernel;

/** Sends neutral mail: never a title or an excerpt, only a link into the portal. */
public interface Mailer {

    /**
     * @param contact the route that the person gave
     * @param language of the person
     * @param messageKey of the neutral sentence
     * @param link into the portal, from its root
     */
    void send(String contact, LanguageTag language, String messageKey, String link);
}
