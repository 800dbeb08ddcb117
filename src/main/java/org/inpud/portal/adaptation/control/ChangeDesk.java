package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.Scope;
import org.inpud.portal.network.control.RolesInForce;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.control.Keepers;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.PublicationKey;

/** Where local changes are written: the adaptation, held while they are, and who writes. */
@ApplicationScoped
class ChangeDesk {

    @Inject
    private Adaptations adaptations;

    @Inject
    private LocalChanges changes;

    @Inject
    private LocalChangeViews views;

    @Inject
    private Renderings renderings;

    @Inject
    private Authors authors;

    @Inject
    private RolesInForce roles;

    @Inject
    private Editions editions;

    @Inject
    private Publications publications;

    record Open(Adaptation adaptation, Author author) {}

    /** The adaptation, where texts can be written now and by this actor. */
    Outcome<Open> open(Actor actor, AdaptationId id) {
        Optional<Adaptation> adaptation = adaptations.lock(id);
        if (adaptation.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        if (!adaptation.get().stage().isEditable()) {
            return Outcome.refused(Refusal.of(AdaptationRefusal.NOT_EDITABLE_NOW));
        }
        return authors.of(actor, id)
                .then(author -> isRoleEnded(actor, author.role(), id)
                        ? Outcome.refused(KernelRefusal.FORBIDDEN)
                        : Outcome.done(new Open(adaptation.get(), author)));
    }

    /** Whether the role in which somebody speaks was ended since they asked. */
    boolean isRoleEnded(Actor actor, Role role, AdaptationId id) {
        return roles.wasEnded(actor, role, id.scope());
    }

    /** The role in which the actor keeps the work that is adapted, unless it was ended since they asked. */
    Optional<RoleHeld> keeper(Actor actor, AdaptationId id) {
        return publications
                .find(PublicationKey.of(id.publication()))
                .flatMap(work -> Keepers.heldFor(actor, work))
                .filter(held -> !roles.wasEnded(
                        actor, held.role(), held.network().map(Scope::ofNetwork).orElse(Scope.ANYWHERE)));
    }

    /** The change by its number, at the version that the actor has seen. */
    Outcome<LocalChange> change(Actor actor, AdaptationId id, int number, long version) {
        Optional<LocalChange> change = changes.lock(id, number);
        if (change.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        return change.get().version() == version
                ? Outcome.done(change.get())
                : Outcome.stale(views.find(actor, id, number).orElseThrow());
    }

    /** The passage of the edition that the adaptation follows. */
    Optional<Passage> passage(Adaptation adaptation, String label) {
        return editions.passage(adaptation.edition(), label);
    }

    Outcome<LocalChangeView> view(Actor actor, AdaptationId id, LocalChange change) {
        renderings.flush();
        return Outcome.done(views.find(actor, id, change.number()).orElseThrow());
    }
}
