package org.inpud.portal.network.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.people.control.WaysIn;
import org.inpud.portal.web.Messages;

/** Writes a one-time link out in full, in the language of whoever will most likely open it. */
@RequestScoped
public class Links {

    /** A link as the API answers it. */
    public record Link(String link, Instant expires) {}

    private HttpServletRequest request;

    protected Links() {}

    @Inject
    public Links(HttpServletRequest request) {
        this.request = request;
    }

    public Link of(WaysIn.Made way, LanguageTag language) {
        return new Link(root() + "/" + language + "/way-in?secret=" + way.secret(), way.expires());
    }

    /**
     * The language that whoever opens the link most likely reads: the one they will work in, where it is just one and
     * the portal speaks it, else that of whoever hands it over.
     */
    static LanguageTag reader(List<LanguageTag> work, LanguageTag giver) {
        boolean isSpoken = work.size() == 1
                && Messages.LANGUAGES.stream()
                        .anyMatch(ours -> ours.primary().equals(work.get(0).primary()));
        return isSpoken ? Messages.nearest(work.get(0)) : giver;
    }

    private String root() {
        String url = request.getRequestURL().toString();
        String root = url.substring(0, url.length() - request.getRequestURI().length());
        boolean isBehindTls = "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
        return isBehindTls && root.startsWith("http:") ? "https:" + root.substring("http:".length()) : root;
    }
}
