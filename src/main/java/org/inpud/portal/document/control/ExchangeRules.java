package org.inpud.portal.document.control;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.inpud.portal.document.control.XmlSieve.Element;
import org.inpud.portal.document.control.XmlSieve.Fate;
import org.inpud.portal.document.entity.Trace;

/** What goes from an XLIFF file: who worked on it, when, and how to reach them. Notes to translators stay. */
final class ExchangeRules implements XmlSieve.Rules {

    private static final Set<String> NAMES =
            Set.of("contact-name", "contact-email", "contact-phone", "company-name", "from", "annotates-by", "job-id");

    private final Tally tally;

    ExchangeRules(Tally tally) {
        this.tally = tally;
    }

    @Override
    public Fate start(XMLStreamReader xml, Element parent) {
        return Fate.KEEP;
    }

    @Override
    public String attribute(XMLStreamReader xml, String name, String value) {
        boolean isPath = name.equals("original") && Tally.isPath(value);
        if (NAMES.contains(name) || isPath) {
            tally.add(isPath ? Trace.OUTSIDE_LINK : Trace.NAME);
            return isPath ? value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1) : null;
        }
        return value;
    }
}
