package org.inpud.portal.adoption.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.inpud.portal.adoption.entity.Adoption;
import org.inpud.portal.adoption.entity.Pair;
import org.inpud.portal.adoption.entity.Sentence;
import org.inpud.portal.document.control.CodePlacing;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Segment;

/** Reads pairs with their sentences of both sides, in the same few queries whatever their number. */
@ApplicationScoped
class PairViews {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Adoptions adoptions;

    @Inject
    private Editions editions;

    List<PairView> of(Adoption adoption, List<Pair> pairs) {
        NavigableMap<Integer, Segment> segments = new TreeMap<>();
        segments(adoption, pairs).forEach(segment -> segments.put(segment.position(), segment));
        NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
        adoptions.sentences(adoption, pairs).forEach(sentence -> sentences.put(sentence.position(), sentence));
        boolean isEscaping = isEscaping(adoption);
        return pairs.stream()
                .map(pair -> view(
                        pair,
                        List.copyOf(segments.subMap(pair.sourceFrom(), pair.sourceTo())
                                .values()),
                        List.copyOf(sentences
                                .subMap(pair.targetFrom(), pair.targetTo())
                                .values()),
                        isEscaping))
                .toList();
    }

    boolean isEscaping(Adoption adoption) {
        return editions.find(adoption.edition()).orElseThrow().format() == DocumentFormat.MARKDOWN;
    }

    private List<Segment> segments(Adoption adoption, List<Pair> pairs) {
        List<Integer> positions = pairs.stream()
                .flatMap(pair ->
                        IntStream.range(pair.sourceFrom(), pair.sourceTo()).boxed())
                .toList();
        return positions.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from Segment s join fetch s.passage where s.edition.id = :edition"
                                        + " and s.position in :positions order by s.position",
                                Segment.class)
                        .setParameter("edition", adoption.edition())
                        .setParameter("positions", positions)
                        .getResultList();
    }

    private static PairView view(Pair pair, List<Segment> sources, List<Sentence> targets, boolean isEscaping) {
        return new PairView(
                pair.id(),
                pair.decision(),
                pair.confidence(),
                pair.isDoubtful(),
                sources.stream().map(PairViews::source).toList(),
                targets.stream().map(PairViews::sentence).toList(),
                pair.isTaken() ? texts(sources, targets, isEscaping) : List.of(),
                pair.version());
    }

    private static List<PairView.TextView> texts(List<Segment> sources, List<Sentence> targets, boolean isEscaping) {
        List<CodePlacing.Placed> texts = Texts.of(sources, targets, isEscaping);
        return IntStream.range(0, sources.size())
                .mapToObj(at -> new PairView.TextView(
                        sources.get(at).label(),
                        texts.get(at).text(),
                        texts.get(at).missing(),
                        texts.get(at).dropped()))
                .toList();
    }

    private static PairView.SourceView source(Segment segment) {
        return new PairView.SourceView(
                segment.label(),
                segment.passage().label(),
                segment.passage().kind(),
                segment.passage().level(),
                segment.source(),
                segment.codes());
    }

    private static PairView.SentenceView sentence(Sentence sentence) {
        return new PairView.SentenceView(
                sentence.position(),
                sentence.passage(),
                sentence.kind(),
                sentence.level(),
                sentence.text(),
                sentence.codes());
    }
}
