package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.mergedText;
import static org.inpud.portal.document.control.Documents.taken;
import static org.inpud.portal.document.control.Documents.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceDocument;
import org.junit.jupiter.api.Test;

class XliffDocumentsTest {

    static final String FIRST = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">"
            + "<file original=\"a\" source-language=\"en\" datatype=\"html\"><body>"
            + "<trans-unit id=\"1\"><source>Read <g id=\"1\" ctype=\"bold\">this</g>.<x id=\"2\"/> Then rest.</source></trans-unit>"
            + "<trans-unit id=\"2\" translate=\"no\"><source>Nobody’s</source></trans-unit>"
            + "<trans-unit id=\"3\"><source>Water</source><target>Eau ?</target></trans-unit>"
            + "</body></file></xliff>";

    private static final String SECOND =
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\">"
                    + "<file id=\"f\"><unit id=\"u\"><segment><source>Read <pc id=\"1\">this</pc>.</source></segment>"
                    + "<segment><source>Then <ph id=\"2\"/> rest.</source></segment></unit></file></xliff>";

    @Test
    void sources_are_read_and_targets_written_in_the_first_version() {
        SourceDocument document = taken(FIRST, "a.xlf");
        String merged = mergedText(
                FIRST,
                document,
                PassageVersion.translated(0, List.of("Lisez {1}ceci{/1}.", "{1/} Puis repos.")),
                PassageVersion.kept(1).with(List.of(), List.of(new AddedPassage(List.of("Neuf")))));

        assertEquals(List.of(List.of("Read {1}this{/1}.", "{1/} Then rest."), List.of("Water")), texts(document));
        assertTrue(
                merged.contains("</source><target state=\"translated\" xml:lang=\"fr\">Lisez "
                        + "<g ctype=\"bold\" id=\"1\">ceci</g>.<x id=\"2\"/> Puis repos.</target>"),
                merged);
        assertTrue(
                merged.contains("<source>Water</source><target state=\"translated\" xml:lang=\"fr\">Water</target>"),
                merged);
        assertTrue(
                merged.contains(
                        "<trans-unit id=\"3-added-1\"><source/><target xml:lang=\"fr\">Neuf</target></trans-unit>"),
                merged);
        assertTrue(merged.contains("target-language=\"fr\""), merged);
    }

    @Test
    void the_second_version_is_told_by_its_number() {
        SourceDocument document = taken(SECOND, "a.xliff");
        String merged = mergedText(
                SECOND, document, PassageVersion.translated(1, List.of("Puis {1/} repos.")), PassageVersion.omitted(0));

        assertEquals(List.of(List.of("Read {1}this{/1}."), List.of("Then {1/} rest.")), texts(document));
        assertTrue(
                merged.contains("<segment state=\"translated\"><source>Then <ph id=\"2\"/> rest.</source>"
                        + "<target>Puis <ph id=\"2\"/> repos.</target></segment>"),
                merged);
        assertTrue(merged.contains("trgLang=\"fr\""), merged);
    }

    @Test
    void entities_are_refused() {
        String attack = "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + FIRST.substring(38);

        assertEquals(
                DocumentRefusal.EXTERNAL_ENTITY,
                new Extraction()
                        .extract(attack.getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.xlf", Documents.ENGLISH)
                        .refusals()
                        .get(0)
                        .code());
    }
}
