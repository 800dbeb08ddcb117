package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.network.control.RulesOfNetwork;
import org.inpud.portal.network.entity.NetworkRules;

/** What the owning network's rules say to the workflow. */
@ApplicationScoped
public class Rules {

    @Inject
    private RulesOfNetwork rules;

    /** The rules of the network that owns the adaptation; they hold from the next step on. */
    public NetworkRules of(AdaptationId adaptation) {
        return rules.of(adaptation.network());
    }
}
