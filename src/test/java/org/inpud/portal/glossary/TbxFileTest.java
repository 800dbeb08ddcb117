package org.inpud.portal.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.glossary.control.TbxFile;
import org.inpud.portal.glossary.control.TermView;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.junit.jupiter.api.Test;

/** Glossaries as files of other tools. */
class TbxFileTest {

    private static final LanguageTag SPANISH = LanguageTag.of("es");

    private static final String SECOND_VERSION = """
            <?xml version="1.0"?><!DOCTYPE martif SYSTEM "http://127.0.0.1:9/TBXcoreStructV02.dtd">
            <martif type="TBX" xml:lang="en"><text><body>
            <termEntry id="c1"><langSet xml:lang="en"><tig><term>harm <hi>reduction</hi></term></tig></langSet>
            <langSet xml:lang="es"><ntig><termGrp><term>reducción de daños</term></termGrp></ntig>
            <tig><term>minimización</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
            </langSet></termEntry>
            <termEntry><langSet xml:lang="en"><tig><term>without a Spanish term</term></tig></langSet></termEntry>
            </body></text></martif>""";

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<TermEntry> entries = List.of(
                entry("en", "harm reduction", "reducción de daños", List.of("minimización & <daños>"), "One word."),
                entry("fr", "atelier", "taller", List.of(), ""),
                entry("es", "drogadicto", "persona que usa drogas", List.of("adicto"), ""));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TbxFile.write(SPANISH, entries.stream().map(TbxFileTest::view).toList(), file);
        List<TermEntry> again = read(file.toString(StandardCharsets.UTF_8)).value();
        assertEquals(entries.subList(0, 2), again.subList(0, 2));
        assertEquals(
                entry("es", "persona que usa drogas", "persona que usa drogas", List.of("drogadicto", "adicto"), ""),
                again.get(2),
                "within one language, all that is not to be written stands together");
    }

    @Test
    void theSecondVersionIsReadAndNothingIsFetched() {
        assertEquals(
                List.of(entry("en", "harm reduction", "reducción de daños", List.of("minimización"), "")),
                read(SECOND_VERSION).value());
    }

    @Test
    void whatIsNoGlossaryIsRefused() {
        for (String other : List.of("", "no XML", "<html/>", "<tbx><text>", "PK\u0003\u0004")) {
            assertEquals("NOT_TBX", read(other).refusals().get(0).code().name(), other);
        }
    }

    @Test
    void entitiesAreNotFollowed() {
        String bomb = "<!DOCTYPE tbx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><tbx><text><body><conceptEntry>"
                + "<langSec xml:lang=\"es\"><termSec><term>&b;</term></termSec></langSec></conceptEntry></body></text></tbx>";
        Outcome<List<TermEntry>> read = read(bomb);
        assertEquals(true, !read.isDone() || read.value().isEmpty(), read.toString());
    }

    @Test
    void moreThanAGlossaryHoldsIsRefused() {
        StringBuilder file = new StringBuilder("<tbx><text><body>");
        for (int at = 0; at < 4; at++) {
            file.append("<conceptEntry><langSec xml:lang=\"en\"><termSec><term>word ")
                    .append(at)
                    .append(
                            "</term></termSec></langSec><langSec xml:lang=\"es\"><termSec><term>palabra</term></termSec>")
                    .append("</langSec></conceptEntry>");
        }
        Outcome<List<TermEntry>> read =
                TbxFile.read(SPANISH, new ByteArrayInputStream(bytes(file.append("</body></text></tbx>") + "")), 3);
        assertEquals("TOO_MANY_TERMS", read.refusals().get(0).code().name());
    }

    private static Outcome<List<TermEntry>> read(String file) {
        return TbxFile.read(SPANISH, new ByteArrayInputStream(bytes(file)), 100);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static TermEntry entry(String from, String source, String target, List<String> avoided, String note) {
        return TermEntry.of(from, source, target, avoided, note).value();
    }

    private static TermView view(TermEntry entry) {
        return new TermView(1, Optional.of("lanpud"), entry, Instant.EPOCH, 1);
    }
}
