package org.inpud.portal.adoption.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.inpud.portal.adaptation.control.AdoptedTexts;
import org.inpud.portal.adoption.entity.Adoption;
import org.inpud.portal.adoption.entity.Pair;
import org.inpud.portal.adoption.entity.PairDecision;
import org.inpud.portal.adoption.entity.Sentence;
import org.inpud.portal.document.control.CodePlacing;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Segment;

/** What the pairs of an adoption give to the adaptation. */
@ApplicationScoped
class Taking {

    @Inject
    private Adoptions adoptions;

    @Inject
    private Editions editions;

    @Inject
    private PairViews views;

    AdoptedTexts of(Adoption adoption, Doubtful doubtful) {
        if (doubtful == Doubtful.LEAVE_OUT) {
            adoptions.leaveOutDoubtful(adoption);
        }
        List<Segment> segments = editions.segments(adoption.edition());
        NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
        adoptions.sentences(adoption).forEach(sentence -> sentences.put(sentence.position(), sentence));
        boolean isEscaping = views.isEscaping(adoption);
        List<AdoptedTexts.Text> texts = new ArrayList<>();
        List<AdoptedTexts.Addition> additions = new ArrayList<>();
        for (Pair pair : adoptions.pairs(adoption)) {
            List<Sentence> targets = List.copyOf(
                    sentences.subMap(pair.targetFrom(), pair.targetTo()).values());
            if (pair.isTaken()) {
                boolean isDraft = pair.isDoubtful() && doubtful == Doubtful.DRAFT;
                take(segments.subList(pair.sourceFrom(), pair.sourceTo()), targets, isEscaping, isDraft, texts);
            } else if (pair.decision() == PairDecision.ADDED) {
                additions.add(addition(segments, pair, Texts.alone(targets)));
            }
        }
        return new AdoptedTexts(texts, additions);
    }

    private static void take(
            List<Segment> sources,
            List<Sentence> targets,
            boolean isEscaping,
            boolean isDraft,
            List<AdoptedTexts.Text> texts) {
        List<CodePlacing.Placed> placed = Texts.of(sources, targets, isEscaping);
        for (int at = 0; at < sources.size(); at++) {
            if (!CodedText.isBlank(placed.get(at).text())) {
                texts.add(new AdoptedTexts.Text(
                        sources.get(at).label(), placed.get(at).text(), isDraft));
            }
        }
    }

    /** Beside the passage behind which it stands; at the beginning, before the first. */
    private static AdoptedTexts.Addition addition(List<Segment> segments, Pair pair, String text) {
        boolean isFirst = pair.sourceFrom() == 0;
        Segment beside = segments.get(isFirst ? 0 : pair.sourceFrom() - 1);
        return new AdoptedTexts.Addition(beside.passage().label(), isFirst, text);
    }
}
