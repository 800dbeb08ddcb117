package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.check.control.TermChecks;
import org.inpud.portal.kernel.LanguageTag;

/** Says by what the texts of an adaptation are checked. */
@ApplicationScoped
class Checkings {

    @Inject
    private TermChecks terms;

    Checking of(AdaptationId adaptation, LanguageTag from) {
        return new Checking(from, adaptation.language(), terms.of(adaptation.network(), adaptation.language(), from));
    }
}
