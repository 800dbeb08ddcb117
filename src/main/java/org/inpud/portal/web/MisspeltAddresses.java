package org.inpud.portal.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An address that says a word where it should say a number names nothing: its page is not begun, and answers 404. */
public class MisspeltAddresses implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    @Override
    public void beforePhase(PhaseEvent event) {
        // only what comes after counts
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() || !context.isValidationFailed() || context.getResponseComplete()) {
            return;
        }
        try {
            context.getExternalContext().responseSendError(NOT_FOUND, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        context.responseComplete();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }
}
