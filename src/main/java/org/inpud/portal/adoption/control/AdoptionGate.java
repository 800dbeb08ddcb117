package org.inpud.portal.adoption.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdoptTranslation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.entity.Adoption;
import org.inpud.portal.adoption.entity.AdoptionRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.PublicationKey;

/** Says, before a file is read, whether a translation can be brought in at all, and of which edition it is one. */
@ApplicationScoped
class AdoptionGate {

    @Inject
    private Adoptions adoptions;

    @Inject
    private AdoptTranslation adopting;

    @Inject
    private Editions editions;

    /** The edition of this number; without one, the one that the adaptation follows, else the newest. */
    Outcome<Edition> admit(AdaptationId adaptation, Optional<Integer> number) {
        Optional<Edition> edition = edition(adaptation, number);
        if (edition.isEmpty()) {
            return Outcome.refused(Refusal.of(AdoptionRefusal.NO_EDITION).at("edition"));
        }
        Optional<Refusal> unfit = adopting.unfit(adaptation, edition.get().id());
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        return adoptions.latest(adaptation).filter(Adoption::isOpen).isPresent()
                ? Outcome.refused(AdoptionRefusal.UNDER_WAY)
                : Outcome.done(edition.get());
    }

    private Optional<Edition> edition(AdaptationId adaptation, Optional<Integer> number) {
        Optional<PublicationKey> key = PublicationKey.parse(adaptation.publication());
        if (number.isPresent()) {
            return key.flatMap(publication -> editions.find(publication, number.get()));
        }
        return adopting.followed(adaptation).flatMap(editions::find).or(() -> key.flatMap(editions::newest));
    }
}
