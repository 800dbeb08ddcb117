package org.inpud.portal.document.control;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.inpud.portal.document.control.XmlSieve.Element;
import org.inpud.portal.document.control.XmlSieve.Fate;
import org.inpud.portal.document.entity.Trace;

/** What goes from a drawing in SVG: particulars, the drawing program’s own notes, scripts, and what is fetched. */
final class SvgRules implements XmlSieve.Rules {

    private static final Set<String> ACTIVE = Set.of("script", "foreignObject", "handler", "set", "animate");
    private static final Set<String> PROGRAMS =
            Set.of("sodipodi", "inkscape", "dc", "cc", "rdf", "sketch", "serif", "i", "x");

    private final Tally tally;

    SvgRules(Tally tally) {
        this.tally = tally;
    }

    @Override
    public Fate start(XMLStreamReader xml, Element parent) {
        if (ACTIVE.contains(xml.getLocalName())) {
            tally.add(Trace.ACTIVE_CONTENT);
            return Fate.DROP;
        }
        boolean isParticular =
                xml.getLocalName().equals("metadata") || PROGRAMS.contains(String.valueOf(xml.getPrefix()));
        if (isParticular) {
            tally.add(Trace.PICTURE_DATA);
        }
        return isParticular ? Fate.DROP : Fate.KEEP;
    }

    @Override
    public String attribute(XMLStreamReader xml, String name, String value) {
        String local = name.substring(name.indexOf(':') + 1);
        if (name.indexOf(':') > 0 && PROGRAMS.contains(name.substring(0, name.indexOf(':')))) {
            tally.add(Trace.PICTURE_DATA);
            return null;
        }
        if (local.startsWith("on")) {
            tally.add(Trace.ACTIVE_CONTENT);
            return null;
        }
        boolean isFetched = local.equals("href")
                && !value.startsWith("#")
                && !value.startsWith("data:image/")
                && !xml.getLocalName().equals("a");
        boolean isProgram = local.equals("href")
                && value.strip().toLowerCase(java.util.Locale.ROOT).startsWith("javascript:");
        if (isFetched || isProgram) {
            tally.add(Trace.OUTSIDE_LINK);
            return null;
        }
        return value;
    }
}
