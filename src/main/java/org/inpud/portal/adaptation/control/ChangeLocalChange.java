package org.inpud.portal.adaptation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;

/** Somebody writes a local change anew or takes it back, as long as nobody has decided on it. */
@UseCase
public class ChangeLocalChange {

    @Inject
    private ChangeDesk desk;

    @Inject
    private OwnTexts texts;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /**
     * @param version of the change that the actor has seen
     * @param text to stand instead; none leaves the text as it is
     */
    @Requires(Capability.TRANSLATE)
    public Outcome<LocalChangeView> change(
            Actor actor, AdaptationId id, int number, long version, Optional<String> text, ChangeRecord written) {
        return changeFor(actor, id, number, version, text, written);
    }

    /** As part of a larger use case, whose other doings stand whatever becomes of this one. */
    Outcome<LocalChangeView> changeFor(
            Actor actor, AdaptationId id, int number, long version, Optional<String> text, ChangeRecord written) {
        Instant now = clock.instant();
        return desk.open(actor, id)
                .then(open -> desk.change(actor, id, number, version)
                        .then(change -> change.change(written, open.author(), now))
                        .then(change -> rewrite(open, change, text, now))
                        .map(change -> tell(actor, open, change, LocalChangeTouched.Kind.CHANGED)))
                .then(change -> desk.view(actor, id, change));
    }

    private Outcome<LocalChange> rewrite(ChangeDesk.Open open, LocalChange change, Optional<String> text, Instant now) {
        Adaptation adaptation = open.adaptation();
        if (text.isPresent()) {
            Optional<Refusal> unfit = RecordLocalChange.unfitText(change.act(), text);
            if (unfit.isPresent()) {
                return Outcome.refused(unfit.get());
            }
            texts.write(adaptation, change, Text.normal(text.get()), open.author(), now);
        }
        texts.rehash(adaptation, change);
        return Outcome.done(change);
    }

    /** Takes it back: the passage stands again as it was; the number stays used. */
    @Requires(Capability.TRANSLATE)
    public Outcome<Void> withdraw(Actor actor, AdaptationId id, int number, long version) {
        return withdrawFor(actor, id, number, version);
    }

    Outcome<Void> withdrawFor(Actor actor, AdaptationId id, int number, long version) {
        return desk.open(actor, id)
                .then(open -> desk.change(actor, id, number, version)
                        .then(change -> change.withdraw(clock.instant()))
                        .map(change -> {
                            texts.remove(change);
                            texts.rehash(open.adaptation(), change);
                            return tell(actor, open, change, LocalChangeTouched.Kind.WITHDRAWN);
                        }))
                .map(change -> null);
    }

    private LocalChange tell(Actor actor, ChangeDesk.Open open, LocalChange change, LocalChangeTouched.Kind kind) {
        events.fire(new LocalChangeTouched(
                actor,
                open.author().role(),
                open.adaptation().id(),
                kind,
                change.number(),
                Map.of(
                        "act",
                        change.act().name(),
                        "code",
                        change.written().code().name())));
        return change;
    }
}
