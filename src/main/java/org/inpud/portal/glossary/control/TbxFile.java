package org.inpud.portal.glossary.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.inpud.portal.glossary.entity.GlossaryRefusal;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;

/**
 * A glossary as a file for other tools: TermBase eXchange, written in its third version (ISO 30042:2019, dialect
 * TBX-Basic, data categories as attributes), read in this one and in the second (2008).
 */
public final class TbxFile {

    static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
    static final String STATUS = "administrativeStatus";
    static final String PREFERRED = "preferredTerm-admn-sts";
    static final String DEPRECATED = "deprecatedTerm-admn-sts";

    private TbxFile() {}

    /** @param language that the glossary leads into */
    public static void write(LanguageTag language, List<TermView> terms, OutputStream to) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("tbx");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("type", "TBX-Basic");
            xml.writeAttribute("style", "dca");
            xml.writeAttribute("xml:lang", language.value());
            xml.writeStartElement("tbxHeader");
            xml.writeStartElement("fileDesc");
            xml.writeStartElement("sourceDesc");
            element(xml, "p", "INPUD translation portal");
            close(xml, 3);
            xml.writeStartElement("text");
            xml.writeStartElement("body");
            for (TermView term : terms) {
                concept(xml, term, language);
            }
            close(xml, 3);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void concept(XMLStreamWriter xml, TermView term, LanguageTag language) throws XMLStreamException {
        TermEntry entry = term.entry();
        xml.writeStartElement("conceptEntry");
        xml.writeAttribute("id", "t" + term.id());
        if (!entry.note().isEmpty()) {
            element(xml, "note", entry.note());
        }
        if (entry.sourceLanguage().equals(language)) {
            xml.writeStartElement("langSec");
            xml.writeAttribute("xml:lang", language.value());
            // Within one language the word to write stands for the concept, and all others are not to be written.
            term(xml, entry.target(), PREFERRED);
            if (!entry.source().equals(entry.target())) {
                term(xml, entry.source(), DEPRECATED);
            }
        } else {
            xml.writeStartElement("langSec");
            xml.writeAttribute("xml:lang", entry.sourceLanguage().value());
            term(xml, entry.source(), PREFERRED);
            xml.writeEndElement();
            xml.writeStartElement("langSec");
            xml.writeAttribute("xml:lang", language.value());
            term(xml, entry.target(), PREFERRED);
        }
        for (String avoided : entry.discouraged()) {
            term(xml, avoided, DEPRECATED);
        }
        close(xml, 2);
    }

    private static void term(XMLStreamWriter xml, String words, String status) throws XMLStreamException {
        xml.writeStartElement("termSec");
        element(xml, "term", words);
        xml.writeStartElement("termNote");
        xml.writeAttribute("type", STATUS);
        xml.writeCharacters(status);
        close(xml, 2);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void close(XMLStreamWriter xml, int elements) throws XMLStreamException {
        for (int left = elements; left > 0; left--) {
            xml.writeEndElement();
        }
    }

    /**
     * The entries of a file that lead into the language.
     *
     * @param most how many are read at most
     */
    public static Outcome<List<TermEntry>> read(LanguageTag language, InputStream file, int most) {
        try {
            return new TbxReading(language, most).of(file);
        } catch (XMLStreamException unreadable) {
            return Outcome.refused(GlossaryRefusal.NOT_TBX);
        }
    }
}
