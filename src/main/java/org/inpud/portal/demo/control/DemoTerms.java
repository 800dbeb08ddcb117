package org.inpud.portal.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inpud.portal.glossary.control.KeepGlossary;
import org.inpud.portal.glossary.control.ReadGlossary;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;

/** The demonstration's glossaries; one that has terms already stays as it is. */
@ApplicationScoped
public class DemoTerms {

    private static final String FILE = "/demo/terms.tsv";
    private static final String SOURCE_LANGUAGE = "en";

    /** Where an entry stands. */
    private record Shelf(String owner, String language) {}

    @Inject
    private DemoPeople people;

    @Inject
    private ReadGlossary reading;

    @Inject
    private KeepGlossary keeping;

    void make() {
        Map<String, Map<String, List<TermEntry>>> glossaries = new TreeMap<>();
        lines().forEach(line -> {
            String[] cells = line.split("\t", -1);
            glossaries
                    .computeIfAbsent(cells[0], owner -> new TreeMap<>())
                    .computeIfAbsent(cells[1], language -> new ArrayList<>())
                    .add(TermEntry.of(SOURCE_LANGUAGE, cells[2], cells[3], List.of(cells[4].split("; *")), cells[5])
                            .value());
        });
        glossaries.forEach((owner, languages) ->
                languages.forEach((language, entries) -> make(new Shelf(owner, language), entries)));
    }

    private void make(Shelf shelf, List<TermEntry> entries) {
        Actor keeper = ReadGlossary.COMMON.equals(shelf.owner())
                ? people.secretariat()
                : people.of(Role.COORDINATOR, shelf.owner());
        LanguageTag language = LanguageTag.of(shelf.language());
        if (reading.find(keeper, shelf.owner(), language, "", 0, 1).value().total() == 0) {
            keeping.take(keeper, NetworkKey.of(shelf.owner()), language, Optional.empty(), entries)
                    .value();
        }
    }

    private static List<String> lines() {
        try (InputStream file = DemoTerms.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
