package org.inpud.portal.shell.boundary;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.publication.entity.Publication;

/**
 * Something that happened in the person's networks.
 *
 * @param event its name, with which its sentence is found
 * @param stage where an adaptation went, or empty
 * @param title of the publication that it is about
 * @param language of the adaptation, or empty
 * @param network of the adaptation, or empty
 */
public record News(
        Instant at, String event, String stage, String title, String language, String network, String address) {

    private static final String TO = "to=";

    static News of(ChronicleEntry entry, Map<String, Publication> works) {
        Optional<AdaptationId> adaptation = AdaptationId.parse(entry.subject());
        Publication work = works.get(publication(entry));
        return new News(
                entry.at(),
                entry.event(),
                entry.event().equals("AdaptationStepped") ? stage(entry.facts()) : "",
                work == null ? entry.subject() : work.title(),
                adaptation.map(id -> id.language().value()).orElse(""),
                adaptation
                        .map(id -> id.network().toUpperCase(java.util.Locale.ROOT))
                        .orElse(""),
                (adaptation.isPresent() ? "/adaptation/overview?id=" : "/publication/publication?key=")
                        + entry.subject());
    }

    /** The key of the publication that an entry is about. */
    static String publication(ChronicleEntry entry) {
        return AdaptationId.parse(entry.subject())
                .map(AdaptationId::publication)
                .orElse(entry.subject());
    }

    private static String stage(String facts) {
        return Arrays.stream(facts.split(" "))
                .filter(fact -> fact.startsWith(TO))
                .map(fact -> fact.substring(TO.length()))
                .findFirst()
                .orElse("");
    }
}
