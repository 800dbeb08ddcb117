package org.inpud.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.RefusalCode.Kind;

/** How a signed-in page begins: with what the use case answers, or with the right answer where it refuses. */
@RequestScoped
public class Opening {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    @Inject
    private Faces faces;

    @Inject
    private SignedIn signedIn;

    /** What the use case answers; where it refuses, the page asks to sign in or answers 403 or 404. */
    public <T> Optional<T> shown(Outcome<T> outcome, String address) {
        if (outcome.isDone()) {
            return Optional.of(outcome.value());
        }
        Kind kind = outcome.refusals().get(0).code().kind();
        if (!signedIn.isKnown()) {
            faces.go(
                    "/" + signedIn.getLanguage() + "/sign-in?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        } else {
            faces.stop(kind == Kind.FORBIDDEN ? FORBIDDEN : NOT_FOUND);
        }
        return Optional.empty();
    }

    /** The address names nothing that can be shown. */
    public void nothing() {
        faces.stop(NOT_FOUND);
    }
}
