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
    private static final String EMPTY_SHAPE =
            "<%sp><%nvSpPr><%cNvPr id=\"#\" name=\"\" hidden=\"1\"/><%cNvSpPr/>" + "<%nvPr/></%nvSpPr><%spPr/></%sp>";

    /** These too, in a shape that nobody sees. */
    private static final Set<String> PLAYED = Set.of(
            "hlinkClick",
            "hlinkHover",
            "hlinkMouseOver",
            "videoFile",
            "audioFile",
            "quickTimeFile",
            "wavAudioFile",
            "media",
            "svgBlip",
            "imgProps");

    /** Attributes that lead to what a shape shows or plays. */
    private static final Set<String> SHOWING = Set.of("embed", "link", "id");

    private static final Set<String> NAMED = Set.of("descr", "title", "name", "alt", "o:title", "o:href");
    private static final List<String> FOR_PICTURES = List.of("p", "a", "r");

    final Tally tally;
    private final Set<String> droppedRelations;
    private Element around;

    OfficeRules(Tally tally, Set<String> droppedRelations) {
        this.tally = tally;
        this.droppedRelations = droppedRelations;
    }

    @Override
    public Fate start(XMLStreamReader xml, Element parent) {
        String name = xml.getLocalName();
        around = parent;
        if (EMBEDDED.contains(name)) {
            return Fate.DROP;
        }
        boolean isHidden = PLAYED.contains(name) && isHidden(parent);
        if (isHidden || LINKS.contains(name) && isDropped(xml)) {
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
                && parent != null
                && parent.parent != null
                && (Xml.isOn(Xml.value(xml, "hidden"), false) || isHidden(parent))) {
            hide(xml, parent.parent);
        }
        if (WORDS.contains(name) && parent != null && parent.isIn("txBody") && isHidden(parent)) {
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
        boolean isRelation = !prefix.isEmpty() && isRelation(xml.getNamespaceURI(prefix));
        if (isRelation && (droppedRelations.contains(value) || SHOWING.contains(local) && isHidden(around))) {
            return null;
        }
        if (NAMED.contains(name) && Tally.isPath(value)) {
            tally.add(Trace.OUTSIDE_LINK);
            return "";
        }
        return value;
    }

    /**
     * A shape that is switched off stays, because animations may refer to it; what it says and shows goes. Of a table, a
     * chart or a diagram an empty shape of the same number stays.
     */
    private void hide(XMLStreamReader xml, Element shape) {
        shape.note = HIDDEN;
        if (shape.name.equals("graphicFrame") && shape.fate == Fate.HOLD) {
            String prefix = xml.getPrefix() == null || xml.getPrefix().isEmpty() ? "" : xml.getPrefix() + ":";
            String number = String.valueOf(Xml.value(xml, "id")).replaceAll("\\D", "");
            tally.add(Trace.HIDDEN_TEXT);
            shape.goes = true;
            shape.instead = EMPTY_SHAPE.replace("%", prefix).replace("#", number.isEmpty() ? "0" : number);
        }
    }

    private static boolean isHidden(Element element) {
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
            frame.instead = frame.note == HIDDEN ? frame.instead : element.whole();
        }
    }

    @Override
    public List<String> redeclared(String name) {
        return name.equals("pic") ? FOR_PICTURES : List.of();
    }
}
