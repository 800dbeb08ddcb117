package org.inpud.portal.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Writes messages so that screen readers announce them: PrimeFaces makes each item of its list an alert, which is then no
 * item of a list any more.
 */
public class SpokenMessages extends MessagesRenderer {

    private static final String CALM = "info";

    @Override
    protected void encodeMessages(
            FacesContext context, Messages component, String severity, List<FacesMessage> messages) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String style = "ui-messages-" + severity;
        writer.startElement("div", null);
        writer.writeAttribute("class", style, null);
        writer.writeAttribute("role", severity.equals(CALM) ? "status" : "alert", null);
        writer.startElement("span", null);
        writer.writeAttribute("class", style + "-icon", null);
        writer.endElement("span");
        writer.startElement("ul", null);
        for (FacesMessage message : messages) {
            writer.startElement("li", null);
            writer.startElement("span", null);
            writer.writeAttribute("class", style + "-summary", null);
            writer.writeText(message.getSummary(), null);
            writer.endElement("span");
            writer.endElement("li");
            message.rendered();
        }
        writer.endElement("ul");
        writer.endElement("div");
    }
}
