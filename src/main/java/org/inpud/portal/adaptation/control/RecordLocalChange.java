package org.inpud.portal.adaptation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.document.entity.PictureFile;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Passage;

/** Somebody departs from the source on purpose, and says what and why. */
@UseCase
public class RecordLocalChange {

    @Inject
    private ChangeDesk desk;

    @Inject
    private LocalChanges changes;

    @Inject
    private OwnTexts texts;

    @Inject
    private PictureDesk pictures;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    @Requires(Capability.TRANSLATE)
    public Outcome<LocalChangeView> record(Actor actor, AdaptationId id, NewLocalChange wanted) {
        return recordFor(actor, id, wanted);
    }

    /** As part of a larger use case, whose other doings stand whatever becomes of this one. */
    Outcome<LocalChangeView> recordFor(Actor actor, AdaptationId id, NewLocalChange wanted) {
        return picture(wanted)
                .then(picture -> desk.open(actor, id).then(open -> record(actor, open, wanted, picture)))
                .then(change -> desk.view(actor, id, change));
    }

    /** The picture that comes with it, looked at before anybody is held up. */
    private Outcome<Optional<PictureFile>> picture(NewLocalChange wanted) {
        return wanted.picture()
                .map(content -> pictures.admit(content).map(Optional::of))
                .orElseGet(() -> Outcome.done(Optional.empty()));
    }

    private Outcome<LocalChange> record(
            Actor actor, ChangeDesk.Open open, NewLocalChange wanted, Optional<PictureFile> picture) {
        Optional<Refusal> unfit = unfitText(wanted.act(), wanted.text());
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        Adaptation adaptation = open.adaptation();
        Optional<Passage> passage = desk.passage(adaptation, wanted.passage());
        if (passage.isEmpty()) {
            return Outcome.refused(Refusal.of(AdaptationRefusal.UNKNOWN_PASSAGE).at("passage"));
        }
        Optional<LocalChange> standing =
                wanted.act().covers() ? changes.covering(adaptation.id(), wanted.passage()) : Optional.empty();
        if (standing.isPresent()) {
            return Outcome.refused(Refusal.of(
                    AdaptationRefusal.PASSAGE_CHANGED_ALREADY,
                    Map.of("number", standing.get().number())));
        }
        Instant now = clock.instant();
        boolean touchesCore = passage.get().asksForConcurrence(adaptation.id().network())
                && (wanted.act() == Act.REPLACE || wanted.act() == Act.OMIT);
        Author author = open.author();
        return LocalChange.record(
                        adaptation, wanted.passage(), touchesCore, wanted.act(), wanted.written(), author, now)
                .then(change -> picture.map(shown -> pictures.show(adaptation, change, shown, author, now))
                        .orElseGet(() -> Outcome.done(change)))
                .map(change -> {
                    changes.add(change);
                    wanted.text().ifPresent(text -> texts.write(adaptation, change, Text.normal(text), author, now));
                    texts.rehash(adaptation, change);
                    events.fire(new LocalChangeTouched(
                            actor,
                            author.role(),
                            adaptation.id(),
                            LocalChangeTouched.Kind.RECORDED,
                            change.number(),
                            Map.of(
                                    "act", change.act().name(),
                                    "code", wanted.written().code().name(),
                                    "passage", wanted.passage())));
                    return change;
                });
    }

    /** Whether the text suits the act: a replacement and an addition bring one, the others none. */
    static Optional<Refusal> unfitText(Act act, Optional<String> text) {
        boolean isThere = text.filter(words -> !words.isBlank()).isPresent();
        if (act.bringsText() && !isThere) {
            return Optional.of(Refusal.of(AdaptationRefusal.TEXT_NEEDED).at("text"));
        }
        if (!act.bringsText() && isThere) {
            return Optional.of(Refusal.of(AdaptationRefusal.TEXT_NOT_WANTED).at("text"));
        }
        return text.filter(words -> words.length() > RenderSegment.LONGEST)
                .map(words -> Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", RenderSegment.LONGEST))
                        .at("text"));
    }
}
