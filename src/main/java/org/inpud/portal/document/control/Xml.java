package org.inpud.portal.document.control;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of documents that strangers wrote: no document types, no entities, nothing fetched. */
final class Xml {

    /** An element of a layout may have hundreds. */
    private static final int ATTRIBUTES = 10_000;

    private static final XMLInputFactory READERS = readers();

    private Xml() {}

    private static XMLInputFactory readers() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        // Whoever reads judges depth and length, and says what is wrong; tags were counted before.
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Integer.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
        return factory;
    }

    static XMLStreamReader read(InputStream in) throws XMLStreamException {
        return READERS.createXMLStreamReader(in);
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
