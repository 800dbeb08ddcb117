package org.inpud.portal.review.boundary;

import java.util.List;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.Actor;

/**
 * A local change as it lies before somebody.
 *
 * @param missing the voices that are still to be heard before the decision
 * @param mine the voices that this person can give now
 */
public record ChangeCard(LocalChangeView change, List<Voice> missing, List<Voice> mine) {

    static ChangeCard of(LocalChangeView change, AdaptationId id, boolean isOpen, Actor actor) {
        List<Voice> missing = change.missing().stream()
                .filter(voice -> voice != Voice.COORDINATOR)
                .sorted()
                .toList();
        if (!isOpen || change.isOwn()) {
            return new ChangeCard(change, missing, List.of());
        }
        List<Voice> mine = Stream.of(Voice.values())
                .filter(voice -> voice == Voice.COORDINATOR
                        ? change.decision() == Decision.OPEN
                        : change.missing().contains(voice))
                .filter(voice -> actor.may(voice.capability(), id.scope()))
                .toList();
        return new ChangeCard(change, missing, mine);
    }

    public boolean isAgreed() {
        return change.decision() == Decision.ACCEPTED;
    }

    public boolean isOpen() {
        return change.decision() == Decision.OPEN;
    }

    /** The source of the passage as a reader sees it, without its codes. */
    public String before() {
        return CodedText.plain(change.before());
    }

    /** The text of our own, without codes; empty where the change brings none. */
    public String after() {
        return change.text().map(CodedText::plain).orElse("");
    }

    /** Whether the source's passage stands no longer. */
    public boolean isOmission() {
        return change.act() == org.inpud.portal.adaptation.entity.Act.OMIT;
    }

    public boolean isAddition() {
        return change.act().isAddition();
    }
}
