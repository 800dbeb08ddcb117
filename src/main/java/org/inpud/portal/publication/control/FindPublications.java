package org.inpud.portal.publication.control;

import jakarta.inject.Inject;
import java.util.List;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.Topic;

/** The catalogue, open to everybody: found by words, language, network, topic, kind and year, a page at a time. */
@UseCase
public class FindPublications {

    /** One page of what was found, the newest works first. */
    public record Found(List<PublicationView> publications, long total) {}

    /** What a search can be narrowed by. */
    public record Choices(
            List<Topic> topics, List<LanguageTag> languages, List<Integer> years, List<NetworkName> networks) {}

    /** A network by its key and the short name it goes by. */
    public record NetworkName(String key, String acronym) {}

    @Inject
    private Publications publications;

    @Inject
    private CatalogueQuery query;

    @Inject
    private PublicationViews views;

    @Inject
    private Networks networks;

    @Requires(Capability.READ_PUBLIC)
    public Outcome<Found> find(Actor actor, Search search, int offset, int size) {
        long total = query.count(search);
        List<Publication> page = total > offset ? query.page(search, offset, size) : List.of();
        return Outcome.done(new Found(views.of(page), total));
    }

    @Requires(Capability.READ_PUBLIC)
    public Outcome<Choices> choices(Actor actor) {
        return Outcome.done(new Choices(
                List.copyOf(publications.topics().values()),
                query.languages(),
                query.years(),
                networks.all().stream()
                        .map(one -> new NetworkName(one.key().value(), one.acronym()))
                        .toList()));
    }
}
