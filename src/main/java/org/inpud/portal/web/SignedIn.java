package org.inpud.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;

/** Who makes this request, and in which language they read; filled once by the authentication filter. */
@Named
@RequestScoped
public class SignedIn {

    private Actor actor = Actor.ANYBODY;
    private String pseudonym = "";
    private LanguageTag language = Messages.FALLBACK;
    private Optional<UUID> signIn = Optional.empty();

    /**
     * @param signIn id of the sign-in session, empty for an API token
     */
    public void become(Actor who, String calledBy, LanguageTag reading, Optional<UUID> signInId) {
        actor = who;
        pseudonym = calledBy;
        language = reading;
        signIn = signInId;
    }

    /** Pages that carry their language in the address, and API calls that accept one, set it here. */
    public void read(LanguageTag reading) {
        language = reading;
    }

    public Actor actor() {
        return actor;
    }

    public Optional<UUID> signIn() {
        return signIn;
    }

    public LanguageTag language() {
        return language;
    }

    public boolean isKnown() {
        return actor.isSignedIn();
    }

    public String getPseudonym() {
        return pseudonym;
    }

    /** For templates: the language tag of the page. */
    public String getLanguage() {
        return language.value();
    }

    /** For templates: {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return language.direction();
    }
}
