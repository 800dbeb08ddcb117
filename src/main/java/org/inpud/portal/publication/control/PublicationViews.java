package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inpud.portal.publication.entity.Publication;

/** Publications with their editions and public adaptations: two queries, however many they are. */
@ApplicationScoped
class PublicationViews {

    @Inject
    private Editions editions;

    @Inject
    private Shelf shelf;

    PublicationView of(Publication publication) {
        return of(List.of(publication)).get(0);
    }

    List<PublicationView> of(List<Publication> publications) {
        List<String> keys = publications.stream().map(one -> one.key().value()).toList();
        Map<String, List<EditionView>> texts = editions.of(keys).stream()
                .collect(Collectors.groupingBy(
                        edition -> edition.publication().key().value(),
                        Collectors.mapping(EditionView::of, Collectors.toList())));
        Map<String, List<PublicAdaptation>> adaptations = shelf.of(keys);
        return publications.stream()
                .map(one -> PublicationView.of(
                        one,
                        texts.getOrDefault(one.key().value(), List.of()),
                        adaptations.getOrDefault(one.key().value(), List.of())))
                .toList();
    }
}
