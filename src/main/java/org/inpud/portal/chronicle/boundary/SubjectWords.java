package org.inpud.portal.chronicle.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** What something on the record was about, as a person reads it: the title, whose, in which language and for which country. */
@RequestScoped
class SubjectWords {

    @Inject
    private Messages messages;

    @Inject
    private Publications publications;

    @Inject
    private Networks networks;

    @Inject
    private SignedIn signedIn;

    private Map<String, Publication> works = Map.of();
    private Map<String, Network> owners = Map.of();

    /** Learns the titles of these, in a few statements whatever their number. */
    void learn(Collection<String> subjects) {
        works = publications.of(subjects.stream()
                .map(subject -> AdaptationId.parse(subject)
                        .map(AdaptationId::publication)
                        .orElse(subject))
                .collect(Collectors.toSet()));
        owners = networks.of(networks.keys());
    }

    /** In words; empty where it is nothing that has a name. */
    String of(String subject) {
        Optional<AdaptationId> adaptation = AdaptationId.parse(subject);
        if (adaptation.isPresent()) {
            AdaptationId id = adaptation.get();
            return Stream.of(
                            Messages.isolated(title(id.publication())),
                            acronym(id.network()),
                            messages.nameOf(id.language(), id.country(), signedIn.language()))
                    .collect(Collectors.joining(" · "));
        }
        return works.containsKey(subject) ? title(subject) : owners.containsKey(subject) ? acronym(subject) : "";
    }

    /** Where it is shown; empty where it has no page. */
    String page(String subject) {
        if (AdaptationId.parse(subject).isPresent()) {
            return "/adaptation/overview?id=" + subject;
        }
        return works.containsKey(subject) ? "/publication/publication?key=" + subject : "";
    }

    String acronym(String network) {
        return Optional.ofNullable(owners.get(network)).map(Network::acronym).orElse(network);
    }

    private String title(String publication) {
        return Optional.ofNullable(works.get(publication))
                .map(Publication::title)
                .orElse(publication);
    }
}
