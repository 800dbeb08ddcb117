package org.inpud.portal.adoption.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.entity.AdoptionRefusal;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.PublicationRefusal;
import org.inpud.portal.web.SignedIn;

/**
 * Where a translation comes together with its source, the source becomes an edition first, by the same import and the
 * same rights as always; one that is there already is taken as it is.
 */
@RequestScoped
public class SourceFirst {

    @Inject
    private ImportEdition importEdition;

    @Inject
    private SignedIn signedIn;

    /** The number of the edition that this file is. */
    Outcome<Optional<Integer>> edition(AdaptationId adaptation, String fileName, InputStream content)
            throws IOException {
        Optional<PublicationKey> key = PublicationKey.parse(adaptation.publication());
        if (key.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Outcome<ImportEdition.Imported> imported =
                importEdition.importFile(signedIn.actor(), key.get(), fileName, content, "");
        if (imported.refusals().stream().anyMatch(refusal -> refusal.code() == KernelRefusal.FORBIDDEN)) {
            return Outcome.refused(Refusal.of(AdoptionRefusal.SOURCE_OF_OTHERS).at("source"));
        }
        Optional<Integer> there = imported.refusals().stream()
                .filter(refusal -> refusal.code() == PublicationRefusal.SAME_AS_EDITION)
                .map(SourceFirst::number)
                .findFirst();
        return there.isPresent()
                ? Outcome.done(there)
                : imported.map(edition -> Optional.of(edition.edition().number()));
    }

    private static int number(Refusal same) {
        return Integer.parseInt(same.facts().get("edition").toString());
    }
}
