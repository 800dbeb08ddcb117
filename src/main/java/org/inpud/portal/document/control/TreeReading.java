package org.inpud.portal.document.control;

import java.io.InputStream;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes a tree of a part, as a reader of trees would; in two thirds of its time, because names are checked once. */
final class TreeReading {

    private static final DocumentBuilderFactory TREES = DocumentBuilderFactory.newDefaultNSInstance();

    private final XMLStreamReader xml;
    private final Set<String> unread;
    private final Document tree;

    private TreeReading(XMLStreamReader xml, Set<String> unread) {
        this.xml = xml;
        this.unread = unread;
        this.tree = empty();
    }

    /** @param unread local names of elements that are left out, with everything in them */
    static Document of(InputStream in, Set<String> unread) throws XMLStreamException {
        return new TreeReading(Xml.read(in), unread).read();
    }

    private static Document empty() {
        try {
            DocumentBuilder builder = TREES.newDocumentBuilder();
            Document tree = builder.newDocument();
            // The reader has checked every name already.
            tree.setStrictErrorChecking(false);
            return tree;
        } catch (ParserConfigurationException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }

    private Document read() throws XMLStreamException {
        tree.setXmlStandalone(xml.isStandalone());
        Node open = tree;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (unread.contains(xml.getLocalName())) {
                        skip();
                    } else {
                        open = open.appendChild(element());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open = open.getParentNode();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(open);
                case XMLStreamConstants.COMMENT -> open.appendChild(tree.createComment(xml.getText()));
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    open.appendChild(tree.createProcessingInstruction(xml.getPITarget(), xml.getPIData()));
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("declared names are not looked up", xml.getLocation());
                default -> {
                    // The end of the document.
                }
            }
        }
        tree.setStrictErrorChecking(true);
        return tree;
    }

    private void skip() throws XMLStreamException {
        int deep = 1;
        while (deep > 0) {
            int event = xml.next();
            deep += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Between the root and the ends of the file only line breaks can stand. */
    private void text(Node open) {
        if (open != tree) {
            open.appendChild(tree.createTextNode(xml.getText()));
        }
    }

    private Element element() {
        Element element = tree.createElementNS(
                namespace(xml.getNamespaceURI()), Markup.qualified(xml.getPrefix(), xml.getLocalName()));
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            String prefix = xml.getNamespacePrefix(at);
            boolean isDefault = prefix == null || prefix.isEmpty();
            String uri = xml.getNamespaceURI(at);
            element.setAttributeNS(
                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
                    isDefault ? "xmlns" : "xmlns:" + prefix,
                    uri == null ? "" : uri);
        }
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            element.setAttributeNS(
                    namespace(xml.getAttributeNamespace(at)),
                    Markup.qualified(xml.getAttributePrefix(at), xml.getAttributeLocalName(at)),
                    xml.getAttributeValue(at));
        }
        return element;
    }

    private static String namespace(String uri) {
        return uri == null || uri.isEmpty() ? null : uri;
    }
}
