package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.Content;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.OwnText;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.document.control.Segmenting;

/** Cuts the text of a local change into segments of our own and lays them beside the passage; keeps verdicts honest. */
@ApplicationScoped
public class OwnTexts {

    private static final int ROOM = Adaptations.DISTANCE / 4;

    @Inject
    private Renderings renderings;

    @Inject
    private SourceSpots spots;

    OwnText of(Adaptation adaptation, LocalChange change) {
        return new OwnText(renderings.ofChange(change.id()), adaptation.id().language());
    }

    /** Writes the text: segments that stand already and stay the same keep their verdicts and history. */
    void write(Adaptation adaptation, LocalChange change, String text, Author author, Instant now) {
        List<Rendering> standing = new ArrayList<>(renderings.ofChange(change.id()));
        List<String> sentences = sentences(adaptation, text);
        int position =
                standing.isEmpty() ? begin(adaptation, change) : standing.get(0).position();
        for (String sentence : sentences) {
            if (standing.isEmpty()) {
                renderings.add(Rendering.own(change, adaptation.takeSegmentLabel(), position, sentence, author, now));
            } else {
                Rendering next = standing.remove(0);
                next.moveTo(position);
                next.write(sentence, Optional.of(RenderingState.RENDERED), author, Cause.LOCAL_CHANGE, now);
                next.rehash(new Content("", sentence, change.fingerprint()));
            }
            position++;
        }
        standing.forEach(renderings::remove);
    }

    private static List<String> sentences(Adaptation adaptation, String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> cut(line, adaptation).stream())
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static List<String> cut(String line, Adaptation adaptation) {
        List<String> sentences = Segmenting.sentences(line, adaptation.id().language());
        return sentences.isEmpty() ? List.of(line) : sentences;
    }

    private int begin(Adaptation adaptation, LocalChange change) {
        List<Rendering> source = renderings.ofPassage(adaptation.id(), change.passage());
        if (source.isEmpty()) {
            int next = CarryOver.position(
                    spots.of(adaptation.edition()).get(change.passage()).next());
            return renderings.freePosition(adaptation.id(), next - ROOM, next);
        }
        int first = source.get(0).position();
        int last = source.get(source.size() - 1).position();
        if (change.act() == Act.ADD_BEFORE) {
            return renderings.freePosition(adaptation.id(), first - ROOM, first);
        }
        int from = change.act() == Act.REPLACE ? last + 1 : last + ROOM;
        return renderings.freePosition(adaptation.id(), from, from + ROOM - 1);
    }

    /** Judges anew whether the verdicts on the passage, and on the change's own segments, are on what stands now. */
    void rehash(Adaptation adaptation, LocalChange change) {
        String own = change.isWithdrawn() ? "" : change.fingerprint();
        if (change.act().covers()) {
            renderings.ofPassage(adaptation.id(), change.passage()).stream()
                    .filter(rendering -> rendering.state() != RenderingState.EMPTY)
                    .forEach(rendering -> rendering.rehash(new Content(
                            renderings.source(adaptation.id(), rendering.segment()), rendering.target(), own)));
        }
        renderings
                .ofChange(change.id())
                .forEach(rendering -> rendering.rehash(new Content("", rendering.target(), own)));
    }

    /** The change was taken back: its segments go; what they said stays in their history. */
    void remove(LocalChange change) {
        renderings.ofChange(change.id()).forEach(renderings::remove);
    }
}
