package org.inpud.portal.lineage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Row;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.release.entity.ReleaseNumber;

/** Draws who builds on whom, from what is on the shelf: one query for a whole publication. */
@ApplicationScoped
class LineageTrees {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Endorsements endorsements;

    private record Node(
            AdaptationId id, Optional<String> base, long release, ReleaseNumber newest, Instant releasedAt) {}

    /** What is based on nothing, or on what left the shelf, stands at the root. */
    List<LineageTree> of(PublicationKey publication) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Row.all(entities.createNativeQuery("select a.id, a.based_on, r.id as release, r.major, r.minor, r.released_at"
                                + " from adaptation a join lateral (select * from release l where l.adaptation = a.id"
                                + " and l.withdrawn_at is null order by l.id desc limit 1) r on true"
                                + " where a.publication = ?1 order by a.opened_at, a.id")
                        .setParameter(1, publication.value())
                        .getResultList())
                .forEach(row -> {
                    String id = row.text();
                    nodes.put(
                            id,
                            new Node(
                                    AdaptationId.parse(id).orElseThrow(),
                                    row.maybeText(),
                                    row.number(),
                                    new ReleaseNumber(row.small(), row.small()),
                                    row.moment()));
                });
        Map<Long, List<String>> endorsed =
                endorsements.networks(nodes.values().stream().map(Node::release).toList());
        return nodes.values().stream()
                .filter(node -> node.base().filter(nodes::containsKey).isEmpty())
                .map(node -> tree(node, nodes, endorsed))
                .toList();
    }

    /** A base is always older than what is based on it, so that no branch comes back to itself. */
    private static LineageTree tree(Node node, Map<String, Node> nodes, Map<Long, List<String>> endorsed) {
        return new LineageTree(
                node.id(),
                node.newest(),
                node.releasedAt(),
                endorsed.getOrDefault(node.release(), List.of()),
                nodes.values().stream()
                        .filter(other -> other.base()
                                .filter(node.id().toString()::equals)
                                .isPresent())
                        .map(other -> tree(other, nodes, endorsed))
                        .toList());
    }
}
