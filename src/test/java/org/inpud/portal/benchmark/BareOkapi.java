package org.inpud.portal.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.filters.html.HtmlFilter;
import net.sf.okapi.filters.idml.IDMLFilter;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import net.sf.okapi.filters.plaintext.PlainTextFilter;
import net.sf.okapi.lib.segmentation.SRXDocument;

/** The peer of every import: Okapi’s own filter reads a file from front to back, and does nothing with what it finds. */
final class BareOkapi {

    private static final LocaleId ENGLISH = LocaleId.fromBCP47("en");

    private BareOkapi() {}

    /** @return how many texts it finds */
    static int reads(Path file) {
        return reads(file, null);
    }

    /** @param rules for sentences, Okapi’s own; or null */
    static int reads(Path file, ISegmenter rules) {
        int texts = 0;
        IFilter filter = filter(file.toString());
        try (RawDocument raw = new RawDocument(file.toUri(), "UTF-8", ENGLISH, ENGLISH)) {
            filter.open(raw);
            while (filter.hasNext()) {
                Event event = filter.next();
                texts += event.isTextUnit() ? 1 : 0;
                if (rules != null && event.isTextUnit()) {
                    TextContainer source = event.getTextUnit().getSource();
                    rules.computeSegments(source);
                    source.getSegments().create(rules.getRanges());
                }
            }
        } finally {
            filter.close();
        }
        return texts;
    }

    private static IFilter filter(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".odt" -> new OpenOfficeFilter();
            case ".idml" -> new IDMLFilter();
            case ".html", ".xhtml" -> new HtmlFilter();
            case ".md" -> new MarkdownFilter();
            case ".txt" -> new PlainTextFilter();
            default -> new OpenXMLFilter();
        };
    }

    static ISegmenter rules() throws IOException {
        SRXDocument rules = new SRXDocument();
        try (var standard = SRXDocument.class.getResourceAsStream("defaultSegmentation.srx")) {
            rules.loadRules(standard);
        }
        return rules.compileLanguageRules(ENGLISH, null);
    }
}
