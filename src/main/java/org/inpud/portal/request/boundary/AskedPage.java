package org.inpud.portal.request.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.request.control.FindRequests;
import org.inpud.portal.request.control.RequestView;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.PublicPage;

/** What became of a reader’s request, for whoever has its address. */
@Named
@RequestScoped
public class AskedPage {

    @Inject
    private FindRequests find;

    @Inject
    private Networks networks;

    @Inject
    private PublicPage page;

    @Inject
    private Faces faces;

    private RequestView request;

    @PostConstruct
    void open() {
        Outcome<RequestView> found = find.byReceipt(Actor.ANYBODY, page.named("receipt"));
        request = found.isDone() ? found.value() : null;
    }

    /** Answers 404 where there is no such request. */
    public void check() {
        if (request == null) {
            faces.stop(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public RequestView getRequest() {
        return request;
    }

    public String network(String key) {
        return networks.find(key).map(found -> found.acronym()).orElse(key);
    }
}
