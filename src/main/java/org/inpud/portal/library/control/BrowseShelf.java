package org.inpud.portal.library.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.library.control.Shelves.Facet;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.Topic;
import org.inpud.portal.release.control.Releases;
import org.inpud.portal.release.entity.Release;

/** Looks along the shelf: the works that a reader asks for, and by what they could be narrowed down. */
@UseCase
public class BrowseShelf {

    @Inject
    private Shelves shelves;

    @Inject
    private Publications publications;

    @Inject
    private Releases releases;

    /**
     * @param total how many works there are on all pages
     * @param readable how many of them can be read here
     */
    public record Shelf(List<ShelvedWork> works, long total, long readable, Filters filters) {}

    /** What the shelf can be narrowed down to, each with the number of works that it leaves. */
    public record Filters(
            List<Choice> languages,
            List<Choice> networks,
            List<Choice> topics,
            List<Choice> kinds,
            List<Choice> years) {}

    /**
     * @param name where it has one of its own in the reader's language
     */
    public record Choice(String value, Optional<String> name, long works) {}

    @Requires(Capability.READ_PUBLIC)
    public Outcome<Shelf> browse(Actor actor, ShelfQuery wanted, LanguageTag reader) {
        Shelves.Found found = shelves.find(wanted);
        Map<String, Publication> works = publications.of(found.keys());
        Map<String, List<Release>> current = releases.current(found.keys()).stream()
                .collect(Collectors.groupingBy(release -> release.adaptation().publication()));
        return Outcome.done(new Shelf(
                found.keys().stream()
                        .filter(works::containsKey)
                        .map(key -> ShelvedWork.of(works.get(key), current.getOrDefault(key, List.of()), reader))
                        .toList(),
                found.total(),
                found.readable(),
                filters(reader)));
    }

    private Filters filters(LanguageTag reader) {
        Map<Facet, List<Shelves.Count>> counts = shelves.counts();
        Map<String, Topic> topics = publications.topics();
        return new Filters(
                plain(counts, Facet.LANGUAGE).toList(),
                plain(counts, Facet.NETWORK).toList(),
                counts.getOrDefault(Facet.TOPIC, List.of()).stream()
                        .map(count -> new Choice(
                                count.value(),
                                Optional.ofNullable(topics.get(count.value())).map(topic -> topic.name(reader)),
                                count.works()))
                        .toList(),
                plain(counts, Facet.KIND).toList(),
                plain(counts, Facet.YEAR)
                        .sorted(java.util.Comparator.comparing(Choice::value).reversed())
                        .toList());
    }

    private static Stream<Choice> plain(Map<Facet, List<Shelves.Count>> counts, Facet facet) {
        return counts.getOrDefault(facet, List.of()).stream()
                .map(count -> new Choice(count.value(), Optional.empty(), count.works()));
    }
}
