package org.inpud.portal.document.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        HOLD,
        /** Nothing from here on is of interest to who only looks. */
        ENOUGH
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

    /** Nothing where the part is only looked at. */
    private final ByteArrayOutputStream out;

    private final StringBuilder top = new StringBuilder();
    private int depth;
    private boolean isEnough;

    private XmlSieve(Rules rules, ByteArrayOutputStream out) {
        this.rules = rules;
        this.out = out;
    }

    /** The part without what the rules let fall; a fault where it is no XML. */
    static byte[] sift(byte[] part, Rules rules) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(part.length);
        through(part, new XmlSieve(rules, out));
        return out.toByteArray();
    }

    /** Lets the rules see a part, and writes nothing. */
    static void look(byte[] part, Rules rules) {
        through(part, new XmlSieve(rules, null));
    }

    private static void through(byte[] part, XmlSieve sieve) {
        try {
            sieve.copy(Xml.read(new ByteArrayInputStream(part)));
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("a part is no XML: " + broken.getMessage(), broken);
        }
    }

    private void copy(XMLStreamReader xml) throws XMLStreamException {
        top.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        Element open = null;
        while (!isEnough && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open = start(xml, open);
                case XMLStreamConstants.END_ELEMENT -> open = end(open);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text(open, xml.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(open, xml);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("declared names are not looked up", xml.getLocation());
                default -> {
                    // Comments go: nobody reads them in an office file but who looks for traces.
                }
            }
        }
        drain();
    }

    /** What is held may be asked for by the rules also where nothing is written in the end. */
    private boolean isWritten(StringBuilder to) {
        return out != null || to != top;
    }

    private Element start(XMLStreamReader xml, Element parent) throws XMLStreamException {
        Workshop.goOn();
        if (++depth > Bounds.DEPTH) {
            throw new TooIntricate("elements stand too deep in each other");
        }
        Fate fate = rules.start(xml, parent);
        isEnough = fate == Fate.ENOUGH;
        if (fate == Fate.DROP) {
            skip(xml);
            depth--;
            return parent;
        }
        StringBuilder to = parent == null ? top : parent.to;
        if (parent != null) {
            parent.closeTag();
        }
        String qualified = Markup.qualified(xml.getPrefix(), xml.getLocalName());
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
        if (isWritten(tag)) {
            Markup.namespaces(xml, tag, rules.redeclared(xml.getLocalName()));
        }
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String name = Markup.qualified(xml.getAttributePrefix(at), xml.getAttributeLocalName(at));
            String said = xml.getAttributeValue(at);
            if (said.length() > Bounds.ATTRIBUTE) {
                throw new TooIntricate("an attribute is too long");
            }
            String value = rules.attribute(xml, name, said);
            if (value != null && isWritten(tag)) {
                Markup.attribute(tag, name, value);
            }
        }
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
            if (isWritten(open.to)) {
                Markup.escape(open.to, kept, false);
            }
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
            if (out != null) {
                out.writeBytes(top.toString().getBytes(StandardCharsets.UTF_8));
            }
            top.setLength(0);
        }
    }
}
