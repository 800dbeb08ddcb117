package org.inpud.portal.document.control;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.inpud.portal.document.control.XmlSieve.Element;
import org.inpud.portal.document.control.XmlSieve.Fate;

/** Slides that are never shown: nobody who gets the file is meant to read them, and whoever unpacks it can. */
final class HiddenSlides {

    private static final Pattern SLIDE = Pattern.compile("ppt/slides/[^/]+\\.xml");
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private HiddenSlides() {}

    static Set<String> of(CleanPackage.Parts parts) {
        Set<String> hidden = new HashSet<>();
        for (String name : parts.names()) {
            if (SLIDE.matcher(name).matches() && isHidden(parts.read(name))) {
                hidden.add(name);
            }
        }
        return hidden;
    }

    private static boolean isHidden(byte[] slide) {
        try {
            XMLStreamReader xml = Xml.read(new ByteArrayInputStream(slide));
            xml.nextTag();
            return !Xml.isOn(Xml.value(xml, "show"), true);
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("a slide is no XML", broken);
        }
    }

    /** Takes slides that go out of the lists of a presentation: the order, the sections, the shows made of some. */
    static final class Lists extends OfficeRules {
        private final Set<String> dropped;
        private final Set<String> numbers = new HashSet<>();

        Lists(Tally tally, Set<String> dropped) {
            super(tally, dropped);
            this.dropped = dropped;
        }

        @Override
        public Fate start(XMLStreamReader xml, Element parent) {
            String name = xml.getLocalName();
            if (name.equals("sldId") || name.equals("sld")) {
                String relation = xml.getAttributeValue(RELATIONS, "id");
                String number = String.valueOf(xml.getAttributeValue(null, "id"));
                boolean goes = relation == null ? numbers.contains(number) : dropped.contains(relation);
                if (goes) {
                    numbers.add(number);
                    return Fate.DROP;
                }
            }
            return super.start(xml, parent);
        }
    }
}
