package org.inpud.portal.document.control;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.inpud.portal.document.control.XmlSieve.Element;
import org.inpud.portal.document.control.XmlSieve.Fate;
import org.inpud.portal.document.entity.Trace;

/**
 * What goes from any part of an Office file: whatever refers to a part that goes, embedded files (the picture that
 * stands for them stays), paths in the names of pictures, and the ids of sittings.
 */
class OfficeRules implements XmlSieve.Rules {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final Set<String> EMBEDDED = Set.of("OLEObject", "externalData", "altChunk", "webExtensionRef");
    /** These are nothing without what they lead to. */
    private static final Set<String> LINKS = Set.of("hlinkClick", "hlinkHover", "hlinkMouseOver");

    /** Of a shape: it is in the file, and nobody sees it. */
    private static final Object HIDDEN = new Object();

    private static final Set<String> WORDS = Set.of("r", "fld");

    private static final Set<String> NAMED = Set.of("descr", "title", "name", "alt", "o:title", "o:href");
    private static final List<String> FOR_PICTURES = List.of("p", "a", "r");

    final Tally tally;
    private final Set<String> droppedRelations;

    OfficeRules(Tally tally, Set<String> droppedRelations) {
        this.tally = tally;
        this.droppedRelations = droppedRelations;
    }

    @Override
    public Fate start(XMLStreamReader xml, Element parent) {
        String name = xml.getLocalName();
        if (EMBEDDED.contains(name)) {
            return Fate.DROP;
        }
        if (LINKS.contains(name) && isDropped(xml)) {
            return Fate.DROP;
        }
        if (name.equals("custDataLst")) {
            tally.add(Trace.PROPERTY);
            return Fate.DROP;
        }
        if (name.equals("oleObj") && parent != null && parent.isIn("graphicFrame")) {
            Element frame = parent.nearest("graphicFrame");
            frame.goes = true;
            return Fate.KEEP;
        }
        if (name.equals("cNvPr")
                && Xml.isOn(Xml.value(xml, "hidden"), false)
                && parent != null
                && parent.parent != null) {
            parent.parent.note = HIDDEN;
        }
        if (WORDS.contains(name) && parent != null && isHidden(parent)) {
            tally.add(Trace.HIDDEN_TEXT);
            return Fate.DROP;
        }
        boolean isPictureOfFile = name.equals("pic") && parent != null && parent.isIn("oleObj");
        return name.equals("graphicFrame") || isPictureOfFile ? Fate.HOLD : Fate.KEEP;
    }

    @Override
    public String attribute(XMLStreamReader xml, String name, String value) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String local = name.substring(colon + 1);
        if (local.startsWith("rsid") || local.equals("paraId") || local.equals("textId")) {
            tally.add(Trace.REVISION_ID);
            return null;
        }
        if (!prefix.isEmpty() && droppedRelations.contains(value) && isRelation(xml.getNamespaceURI(prefix))) {
            return null;
        }
        if (NAMED.contains(name) && Tally.isPath(value)) {
            tally.add(Trace.OUTSIDE_LINK);
            return "";
        }
        return value;
    }

    /** A shape that is switched off stays, because animations may refer to it; what it says goes. */
    private static boolean isHidden(Element element) {
        if (!element.isIn("txBody")) {
            return false;
        }
        for (Element at = element; at != null; at = at.parent) {
            if (at.note == HIDDEN) {
                return true;
            }
        }
        return false;
    }

    private boolean isDropped(XMLStreamReader xml) {
        return droppedRelations.contains(String.valueOf(xml.getAttributeValue(RELATIONS, "id")));
    }

    private static boolean isRelation(String namespace) {
        return RELATIONS.equals(namespace) || STRICT_RELATIONS.equals(namespace);
    }

    /** An embedded file gives its place to the picture of it. */
    @Override
    public void end(Element element) {
        Element frame =
                element.name.equals("pic") && element.fate == Fate.HOLD ? element.nearest("graphicFrame") : null;
        if (frame != null) {
            frame.instead = element.whole();
        }
    }

    @Override
    public List<String> redeclared(String name) {
        return name.equals("pic") ? FOR_PICTURES : List.of();
    }
}
