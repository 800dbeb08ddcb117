package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** Tells a refusal beside the field that it concerns, and what concerns no field above the form. */
@Named
@RequestScoped
public class FieldMessages {

    @Inject
    private Faces faces;

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    /** The form's id is {@code form}, its fields bear the names that the API gives them. */
    boolean show(Outcome<?> outcome) {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Refusal refusal : outcome.refusals()) {
            String field = "form:" + refusal.field().orElse("");
            if (refusal.field().isEmpty() || context.getViewRoot().findComponent(field) == null) {
                faces.show(refusal);
            } else {
                String sentence = messages.of(signedIn.language(), refusal);
                context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            }
        }
        return outcome.isDone();
    }

    /** {@code true} for {@code aria-invalid} where something was told about the field, else nothing. */
    public String invalid(String field) {
        return of(field).isEmpty() ? null : "true";
    }

    /** What was told about a field, or nothing. */
    public String of(String field) {
        Iterator<FacesMessage> told = FacesContext.getCurrentInstance().getMessages("form:" + field);
        return told.hasNext() ? told.next().getSummary() : "";
    }
}
