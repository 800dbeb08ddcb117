package org.inpud.portal.document.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** XML of documents that strangers wrote: no document types, no entities, nothing fetched. */
final class Xml {

    private static final Queue<DocumentBuilder> IDLE = new ConcurrentLinkedQueue<>();

    private Xml() {}

    static XMLStreamReader read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    /** Parsers are kept for the next file: making one takes longer than most parts of a document. */
    static Document tree(InputStream in) throws SAXException, IOException {
        DocumentBuilder builder = Optional.ofNullable(IDLE.poll()).orElseGet(Xml::builder);
        Document tree = builder.parse(in);
        IDLE.offer(builder);
        return tree;
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // Whole trees are walked; nodes made when they are first asked for cost more.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }

    /** An attribute by its local name, whatever namespace it is in; nothing where it isn't there. */
    static String value(XMLStreamReader xml, String localName) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(localName)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    static boolean isOn(String value, boolean otherwise) {
        return value == null ? otherwise : value.equals("1") || value.equals("true") || value.equals("on");
    }
}
