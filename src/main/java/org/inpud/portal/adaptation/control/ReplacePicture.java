package org.inpud.portal.adaptation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.ShownPicture;
import org.inpud.portal.document.entity.PictureFile;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody puts a picture of the network’s own in the place of one of the source, or another one until it is decided. */
@UseCase
public class ReplacePicture {

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

    /**
     * @param version of the change that the actor has seen
     * @param content as it was uploaded
     */
    @Requires(Capability.TRANSLATE)
    public Outcome<LocalChangeView> replace(Actor actor, AdaptationId id, int number, long version, byte[] content) {
        return pictures.admit(content)
                .then(picture -> desk.open(actor, id).then(open -> desk.change(actor, id, number, version)
                        .then(change -> show(actor, open, change, picture))))
                .then(change -> desk.view(actor, id, change));
    }

    private Outcome<LocalChange> show(Actor actor, ChangeDesk.Open open, LocalChange change, PictureFile picture) {
        Instant now = clock.instant();
        return pictures.show(open.adaptation(), change, picture, open.author(), now)
                .map(shown -> {
                    texts.rehash(open.adaptation(), shown);
                    events.fire(new LocalChangeTouched(
                            actor,
                            open.author().role(),
                            open.adaptation().id(),
                            LocalChangeTouched.Kind.CHANGED,
                            shown.number(),
                            Map.of(
                                    "act", shown.act().name(),
                                    "code", shown.written().code().name())));
                    return shown;
                });
    }

    /** What the change shows, for those who see the work. */
    @Requires(Capability.SEE_WORK)
    public Outcome<ShownPicture> see(Actor actor, AdaptationId id, int number) {
        Optional<ShownPicture> picture = changes.of(id).stream()
                .filter(change -> change.number() == number)
                .findFirst()
                .flatMap(LocalChange::picture);
        return picture.map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
