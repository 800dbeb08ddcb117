package org.inpud.portal.network.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.people.control.WaysIn;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** Makes whole addresses of one-time links: where the portal is reached, in a language that suits who will open it. */
@RequestScoped
class OnceLinks {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    @ConfigProperty(name = "portal.address")
    private Optional<String> address;

    /**
     * @param languages the invited person will work in; where it is just one, and the portal speaks it, the page they
     *     land on does too
     */
    OnceLink to(WaysIn.Made way, List<LanguageTag> languages) {
        LanguageTag language = languages.size() == 1 && isSpoken(languages.get(0))
                ? Messages.nearest(languages.get(0))
                : Messages.nearest(signedIn.language());
        return new OnceLink(base() + "/" + language + "/way-in?secret=" + way.secret(), way.expires());
    }

    private static boolean isSpoken(LanguageTag language) {
        return Messages.LANGUAGES.stream().anyMatch(ours -> ours.primary().equals(language.primary()));
    }

    private String base() {
        String reached =
                URI.create(request.getRequestURL().toString()).resolve("/").toString();
        return address.orElse(reached).replaceAll("/+$", "");
    }
}
