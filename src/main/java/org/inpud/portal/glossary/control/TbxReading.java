package org.inpud.portal.glossary.control;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.inpud.portal.glossary.entity.GlossaryRefusal;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/** Reads concepts out of TBX, whichever version named its elements; nothing that the file points to is fetched. */
final class TbxReading {

    private static final Set<String> ROOTS = Set.of("tbx", "martif", "TBX");
    private static final Set<String> CONCEPTS = Set.of("conceptEntry", "termEntry");
    private static final Set<String> LANGUAGES = Set.of("langSec", "langSet");
    private static final Set<String> TERMS = Set.of("termSec", "tig", "ntig");
    private static final Set<String> STATUSES =
            Set.of(TbxFile.STATUS, "normativeAuthorization", "administrativeStatus-admn-sts");
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** A term of a concept, in one language. */
    private record Named(LanguageTag language, String words, boolean isDiscouraged) {}

    private final LanguageTag language;
    private final int most;
    private final Map<String, TermEntry> entries = new LinkedHashMap<>();
    private final List<Named> names = new ArrayList<>();
    private Optional<LanguageTag> spoken = Optional.empty();
    private String note = "";
    private String words = "";
    private boolean isDiscouraged;
    private boolean isInLanguage;

    TbxReading(LanguageTag language, int most) {
        this.language = language;
        this.most = most;
    }

    Outcome<List<TermEntry>> of(InputStream file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(file);
        boolean isRoot = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isRoot && !ROOTS.contains(xml.getLocalName())) {
                    return Outcome.refused(GlossaryRefusal.NOT_TBX);
                }
                isRoot = false;
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
                if (entries.size() > most) {
                    return Outcome.refused(Refusal.of(GlossaryRefusal.TOO_MANY_TERMS, Map.of("most", most)));
                }
            }
        }
        return Outcome.done(List.copyOf(entries.values()));
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (CONCEPTS.contains(name)) {
            names.clear();
            note = "";
        } else if (LANGUAGES.contains(name)) {
            spoken = LanguageTag.parse(xml.getAttributeValue(XML, "lang"));
            isInLanguage = true;
        } else if (TERMS.contains(name)) {
            words = "";
            isDiscouraged = false;
        } else if (name.equals("term")) {
            words = text(xml);
        } else if (name.equals("note") && !isInLanguage) {
            note = text(xml);
        } else if (name.equals("termNote") && STATUSES.contains(String.valueOf(xml.getAttributeValue(null, "type")))) {
            String status = text(xml);
            isDiscouraged = status.startsWith("deprecated") || status.startsWith("superseded");
        }
    }

    private void end(String name) {
        if (TERMS.contains(name) && !words.isBlank()) {
            spoken.ifPresent(tag -> names.add(new Named(tag, words, isDiscouraged)));
        } else if (LANGUAGES.contains(name)) {
            isInLanguage = false;
        } else if (CONCEPTS.contains(name)) {
            concept();
        }
    }

    /** What a concept is called elsewhere leads to what it is called here; one that speaks this language only, to itself. */
    private void concept() {
        List<Named> here =
                names.stream().filter(one -> one.language().equals(language)).toList();
        Optional<String> target = here.stream()
                .filter(one -> !one.isDiscouraged())
                .map(Named::words)
                .findFirst();
        List<Named> elsewhere = names.stream()
                .filter(one -> !one.language().equals(language) && !one.isDiscouraged())
                .toList();
        List<String> avoided =
                here.stream().filter(Named::isDiscouraged).map(Named::words).toList();
        target.ifPresent(preferred -> {
            if (elsewhere.isEmpty()) {
                keep(language, preferred, preferred, avoided);
            }
            elsewhere.forEach(one -> keep(one.language(), one.words(), preferred, avoided));
        });
    }

    /** What can't be an entry, such as a term of a thousand letters, is left out. */
    private void keep(LanguageTag from, String source, String target, List<String> avoided) {
        Outcome<TermEntry> entry = TermEntry.of(from.value(), source, target, avoided, note);
        if (entry.isDone()) {
            entries.putIfAbsent(from + " " + source, entry.value());
        }
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return text.toString();
    }
}
