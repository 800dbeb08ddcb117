package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.check.control.TextChecks;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.PublicationKey;

/** Somebody looks at what the checks find in an edition's own text. */
@UseCase
public class CheckSource {

    @Inject
    private Editions editions;

    /** A finding with the label of its segment. */
    public record SourceFinding(String segment, CheckFinding finding) {}

    @Requires(Capability.READ_PUBLIC)
    public Outcome<List<SourceFinding>> check(Actor actor, PublicationKey publication, int number) {
        Optional<Edition> edition = editions.find(publication, number);
        if (edition.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        return Outcome.done(editions.segments(edition.get().id()).stream()
                .flatMap(segment -> TextChecks.of(segment.source()).stream()
                        .map(finding -> new SourceFinding(segment.label(), finding)))
                .toList());
    }
}
