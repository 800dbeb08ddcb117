package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.adaptation.control.StepContext;
import org.inpud.portal.adaptation.control.StepParticipant;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Guard;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.publication.control.LicenceLedger;
import org.inpud.portal.publication.control.LicenceState;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.release.entity.ReleaseRefusal;

/**
 * Takes part in the life of adaptations: freezes the files before a release, asks for the permission to release, and
 * takes what is on the shelf away when an adaptation is withdrawn. Reopening leaves the shelf as it is.
 */
@ApplicationScoped
public class ReleaseSteps implements StepParticipant {

    private static final Logger LOG = System.getLogger(ReleaseSteps.class.getName());

    @Inject
    private Freezing freezing;

    @Inject
    private Releases releases;

    @Inject
    private Publications publications;

    @Inject
    private LicenceLedger ledger;

    @Inject
    private Event<DomainEvent> events;

    @Override
    public Set<Guard> answers() {
        return EnumSet.of(Guard.LICENCE_OR_GRANT, Guard.FILES_FROZEN);
    }

    @Override
    public void prepare(StepContext context) {
        if (context.asks(Guard.FILES_FROZEN) && permission(context).isEmpty()) {
            try {
                freezing.freeze(context.adaptation(), context.actor(), context.now());
            } catch (PersistenceException refused) {
                // Not about files: what the database says is for whoever holds the whole step.
                throw refused;
            } catch (IOException | RuntimeException failed) {
                // Told to the coordinator as a refusal by the guard; the cause is for who runs the portal.
                LOG.log(Level.ERROR, "the files of " + context.adaptation().id() + " can't be frozen", failed);
            }
        }
    }

    @Override
    public List<Refusal> guards(StepContext context) {
        List<Refusal> refusals = new ArrayList<>();
        if (context.asks(Guard.LICENCE_OR_GRANT)) {
            permission(context).ifPresent(refusals::add);
        }
        if (context.asks(Guard.FILES_FROZEN) && refusals.isEmpty() && !context.isRehearsal()) {
            AdaptationId id = context.adaptation().id();
            if (releases.frozenAt(id, context.now()).isEmpty()) {
                refusals.addAll(unwritten(context));
            }
        }
        return refusals;
    }

    /** Why there are no files: what their document says, or that something failed. */
    private List<Refusal> unwritten(StepContext context) {
        try {
            Outcome<FrozenFile> file = freezing.preview(
                    context.adaptation(), ReleaseFormat.ORIGINAL, LocalDate.ofInstant(context.now(), ZoneOffset.UTC));
            return file.isDone() ? List.of(Refusal.of(ReleaseRefusal.FILES_NOT_FROZEN)) : file.refusals();
        } catch (IOException | RuntimeException failed) {
            // The same again that was logged when the files were to be made.
            return List.of(Refusal.of(ReleaseRefusal.FILES_NOT_FROZEN));
        }
    }

    /** What forbids a release on that day; nothing where the licence or a grant allows it. */
    private Optional<Refusal> permission(StepContext context) {
        AdaptationId id = context.adaptation().id();
        Publication publication =
                publications.find(new PublicationKey(id.publication())).orElseThrow();
        return refusal(ledger.state(
                publication, id.network(), id.language(), LocalDate.ofInstant(context.now(), ZoneOffset.UTC)));
    }

    static Optional<Refusal> refusal(LicenceState state) {
        return switch (state.kind()) {
            case ALLOWED, GRANTED -> Optional.empty();
            case ENDED ->
                Optional.of(Refusal.of(
                        ReleaseRefusal.PERMISSION_ENDED,
                        Map.of("day", state.until().orElseThrow())));
            case NONE -> Optional.of(Refusal.of(ReleaseRefusal.NO_PERMISSION));
        };
    }

    @Override
    public void taken(StepContext context) {
        AdaptationId id = context.adaptation().id();
        if (context.transition().step() == Step.RELEASE) {
            releases.frozenAt(id, context.now())
                    .ifPresent(release -> events.fire(AdaptationReleased.of(context.actor(), context.role(), release)));
        } else if (context.transition().step() == Step.WITHDRAW) {
            String reason = context.evidence().reason().orElse("");
            releases.of(id).stream()
                    .filter(release -> !release.isWithdrawn())
                    .forEach(release -> withdraw(release, reason, context));
        }
    }

    private void withdraw(Release release, String reason, StepContext context) {
        release.withdraw(reason, context.actor().id(), context.now());
        events.fire(ReleaseWithdrawn.of(context.actor(), Optional.of(context.role()), release));
    }
}
