package org.inpud.portal.adoption.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.entity.Adoption;
import org.inpud.portal.adoption.entity.AdoptionRefusal;
import org.inpud.portal.adoption.entity.Pair;
import org.inpud.portal.adoption.entity.Sentence;
import org.inpud.portal.document.control.Pairing;
import org.inpud.portal.document.entity.ParallelPair;
import org.inpud.portal.document.entity.ParallelUnit;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.SqlStates;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;

/** Pairs a translation with its edition and writes both sides down. */
@ApplicationScoped
class AdoptionWriter {

    @Inject
    private Adoptions adoptions;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    Outcome<Adoption> write(Actor actor, AdaptationId adaptation, Edition edition, SourceDocument translation) {
        List<ParallelUnit> source = editions.segments(edition.id()).stream()
                .map(segment -> new ParallelUnit(
                        segment.passage().position(),
                        segment.passage().kind(),
                        segment.passage().level(),
                        segment.source(),
                        segment.codes()))
                .toList();
        List<ParallelUnit> target = units(translation);
        List<ParallelPair> pairs = Pairing.pair(source, target);
        if (pairs.stream().noneMatch(ParallelPair::isPaired)) {
            return Outcome.refused(AdoptionRefusal.NOTHING_PAIRED);
        }
        Adoption adoption = Adoption.begin(adaptation, edition.id(), actor.id(), clock.instant());
        try {
            adoptions.add(adoption);
        } catch (PersistenceException begunMeanwhile) {
            if (SqlStates.isDuplicate(begunMeanwhile)) {
                return Outcome.refused(AdoptionRefusal.UNDER_WAY);
            }
            throw begunMeanwhile;
        }
        adoptions.addAll(IntStream.range(0, target.size())
                .mapToObj(index -> Sentence.of(adoption, index, target.get(index)))
                .toList());
        adoptions.addAll(
                pairs.stream().map(pair -> Pair.of(adoption.id(), pair)).toList());
        return Outcome.done(adoption);
    }

    private static List<ParallelUnit> units(SourceDocument document) {
        List<ParallelUnit> units = new ArrayList<>();
        for (SourcePassage passage : document.passages()) {
            for (SourceSegment segment : passage.segments()) {
                units.add(new ParallelUnit(
                        passage.index(), passage.kind(), passage.level(), segment.text(), segment.codes()));
            }
        }
        return units;
    }
}
