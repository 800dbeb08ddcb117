package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;

/** Says in which role somebody writes; coordinators do only where their network's rules let them. */
@ApplicationScoped
public class Authors {

    @Inject
    private Rules rules;

    Outcome<Author> of(Actor actor, AdaptationId adaptation) {
        return Author.of(actor, adaptation.scope())
                .map(author -> author.role() == Role.COORDINATOR
                                && !rules.of(adaptation).mayCoordinatorsTranslate()
                        ? Outcome.<Author>refused(AdaptationRefusal.COORDINATORS_DO_NOT_TRANSLATE)
                        : Outcome.done(author))
                .orElseGet(() -> Outcome.refused(KernelRefusal.FORBIDDEN));
    }
}
