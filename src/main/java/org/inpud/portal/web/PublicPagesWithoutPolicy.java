package org.inpud.portal.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.List;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from adding its nonce policy to public pages: they carry no script of its kind, the strict policy is
 * theirs, and the nonce would be kept in a session, which means a cookie.
 */
public class PublicPagesWithoutPolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final Set<String> PUBLIC =
            Set.of("/people/sign-in.xhtml", "/people/way-in.xhtml", "/notice/mail.xhtml", "/shell/error.xhtml");
    private static final List<String> PUBLIC_ROOMS = List.of("/library/", "/request/");

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        String path = context.getExternalContext().getRequestServletPath();
        if (path != null && (PUBLIC_ROOMS.stream().anyMatch(path::startsWith) || PUBLIC.contains(path))) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // only what comes before counts
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
