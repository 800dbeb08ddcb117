package org.inpud.portal.document.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Copies an XML part from front to back and lets fall what its rules say. What has to be known before it can be judged,
 * such as a run with its properties, is held back until its end; nothing else is held.
 */
final class XmlSieve {

    /** What becomes of an element. */
    enum Fate {
        KEEP,
        /** Goes, and what is in it stays. */
        UNWRAP,
        /** Goes with everything in it. */
        DROP,
        /** Stays for now: {@link Rules#end} decides. */
        HOLD
    }

    /** The rules of one part. Elements are told by their local names, in the part’s own vocabulary. */
    interface Rules {

        Fate start(XMLStreamReader xml, Element parent);

        /** The attribute’s new value, or null where it goes. */
        default String attribute(XMLStreamReader xml, String name, String value) {
            return value;
        }

        default String text(Element parent, String text) {
            return text;
        }

        /** All of an element is known: one that was held may still go, or give its place to something else. */
        default void end(Element element) {}

        /** Prefixes that an element must declare itself, because it may be put elsewhere. */
        default List<String> redeclared(String name) {
            return List.of();
        }
    }

    /** An element that is open. */
    static final class Element {
        final String name;
        final Element parent;
        final Fate fate;
        private final StringBuilder startTag;
        private final StringBuilder to;
        private final String qualified;
        private boolean tagOpen = true;

        /** Free for the rules: what they learnt about it on the way. */
        Object note;

        /** Whether a held element goes. */
        boolean goes;

        /** What takes the place of a held element’s content, or of all of it where it goes. */
        CharSequence instead;

        private Element(
                String name, String qualified, Element parent, Fate fate, StringBuilder startTag, StringBuilder to) {
            this.name = name;
            this.qualified = qualified;
            this.parent = parent;
            this.fate = fate;
            this.startTag = startTag;
            this.to = to;
        }

        boolean isIn(String ancestor) {
            return nearest(ancestor) != null;
        }

        /** The nearest ancestor of this name, or the element itself; null where there is none. */
        Element nearest(String ancestor) {
            for (Element one = this; one != null; one = one.parent) {
                if (one.name.equals(ancestor)) {
                    return one;
                }
            }
            return null;
        }

        /** What a held element holds so far. */
        StringBuilder content() {
            return to;
        }

        /** A held element as it would be written now. */
        String whole() {
            return startTag + ">" + to + "</" + qualified + ">";
        }

        /** Puts markup where the element that comes next will stand. */
        void write(CharSequence markup) {
            closeTag();
            to.append(markup);
        }

        private void closeTag() {
            if (fate == Fate.UNWRAP && parent != null) {
                parent.closeTag();
            } else if (fate == Fate.KEEP && tagOpen) {
                to.append('>');
                tagOpen = false;
            }
        }
    }

    private static final int PIECE = 1 << 16;

    private final Rules rules;
    private final ByteArrayOutputStream out;
    private final StringBuilder top = new StringBuilder();
    private int depth;

    private XmlSieve(Rules rules, int size) {
        this.rules = rules;
        this.out = new ByteArrayOutputStream(size);
    }

    /** The part without what the rules let fall; a fault where it is no XML. */
    static byte[] sift(byte[] part, Rules rules) {
        try {
            XMLStreamReader xml = Xml.read(new ByteArrayInputStream(part));
            return new XmlSieve(rules, part.length).copy(xml);
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("a part is no XML: " + broken.getMessage(), broken);
        }
    }

    private byte[] copy(XMLStreamReader xml) throws XMLStreamException {
        top.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        Element open = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open = start(xml, open);
                case XMLStreamConstants.END_ELEMENT -> open = end(open);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text(open, xml.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(open, xml);
                default -> {
                    // Comments go: nobody reads them in an office file but who looks for traces.
                }
            }
        }
        drain();
        return out.toByteArray();
    }

    private Element start(XMLStreamReader xml, Element parent) throws XMLStreamException {
        Workshop.goOn();
        if (++depth > Bounds.DEPTH) {
            throw new TooIntricate("elements stand too deep in each other");
        }
        Fate fate = rules.start(xml, parent);
        if (fate == Fate.DROP) {
            skip(xml);
            depth--;
            return parent;
        }
        StringBuilder to = parent == null ? top : parent.to;
        if (parent != null) {
            parent.closeTag();
        }
        String qualified = qualified(xml.getPrefix(), xml.getLocalName());
        if (fate == Fate.UNWRAP) {
            return new Element(xml.getLocalName(), qualified, parent, fate, null, to);
        }
        StringBuilder tag = fate == Fate.HOLD ? new StringBuilder() : to;
        tag.append('<').append(qualified);
        attributes(xml, tag);
        drain();
        return new Element(
                xml.getLocalName(), qualified, parent, fate, tag, fate == Fate.HOLD ? new StringBuilder() : to);
    }

    private void attributes(XMLStreamReader xml, StringBuilder tag) {
        Set<String> declared = new HashSet<>();
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            String prefix = xml.getNamespacePrefix(at);
            String uri = xml.getNamespaceURI(at);
            declared.add(prefix == null ? "" : prefix);
            attribute(tag, prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
        }
        for (String prefix : rules.redeclared(xml.getLocalName())) {
            String uri = xml.getNamespaceURI(prefix);
            if (uri != null && declared.add(prefix)) {
                attribute(tag, "xmlns:" + prefix, uri);
            }
        }
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String name = qualified(xml.getAttributePrefix(at), xml.getAttributeLocalName(at));
            String said = xml.getAttributeValue(at);
            if (said.length() > Bounds.ATTRIBUTE) {
                throw new TooIntricate("an attribute is too long");
            }
            String value = rules.attribute(xml, name, said);
            if (value != null) {
                attribute(tag, name, value);
            }
        }
    }

    private static void attribute(StringBuilder tag, String name, String value) {
        tag.append(' ').append(name).append("=\"");
        escape(tag, value, true);
        tag.append('"');
    }

    private Element end(Element open) {
        depth--;
        rules.end(open);
        if (open.fate == Fate.HOLD) {
            StringBuilder to = open.parent == null ? top : open.parent.to;
            CharSequence content = open.instead == null ? open.to : open.instead;
            if (open.goes) {
                to.append(open.instead == null ? "" : open.instead);
            } else {
                to.append(open.startTag).append('>').append(content);
                to.append("</").append(open.qualified).append('>');
            }
        } else if (open.fate == Fate.KEEP) {
            if (open.tagOpen) {
                open.to.append("/>");
                open.tagOpen = false;
            } else {
                open.to.append("</").append(open.qualified).append('>');
            }
        }
        drain();
        return open.parent;
    }

    private void text(Element open, String text) {
        if (open == null) {
            return;
        }
        String kept = rules.text(open, text);
        if (!kept.isEmpty()) {
            open.closeTag();
            escape(open.to, kept, false);
        }
    }

    private void instruction(Element open, XMLStreamReader xml) {
        // An IDML document names its kind this way; nothing else that is ours to keep speaks by instructions.
        if (xml.getPITarget().equals("aid")) {
            StringBuilder to = open == null ? top : open.to;
            if (open != null) {
                open.closeTag();
            }
            to.append("<?aid ").append(xml.getPIData()).append("?>");
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int deep = 1;
        while (deep > 0) {
            Workshop.goOn();
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                deep++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                deep--;
            }
        }
    }

    /** Nothing that is held is in here, so that it can go. */
    private void drain() {
        if (top.length() > PIECE || depth == 0) {
            out.writeBytes(top.toString().getBytes(StandardCharsets.UTF_8));
            top.setLength(0);
        }
    }

    private static String qualified(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private static void escape(StringBuilder to, String text, boolean isAttribute) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            switch (one) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '\r' -> to.append("&#13;");
                case '"' -> to.append(isAttribute ? "&quot;" : "\"");
                case '\n' -> to.append(isAttribute ? "&#10;" : "\n");
                case '\t' -> to.append(isAttribute ? "&#9;" : "\t");
                default -> to.append(one);
            }
        }
    }
}
