package org.inpud.portal.reading.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.reading.entity.ReadingRequest;

/** What was read of an adaptation and by whom it is asked; what lies before a country reader; what waits for INWUD. */
@UseCase
public class SeeReadings {

    @Inject
    private Adaptations adaptations;

    @Inject
    private ReadingViews views;

    @Inject
    private Readings readings;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private Publications publications;

    /**
     * An adaptation that INWUD is asked to read.
     *
     * @param title of its publication
     * @param isRead whether it has been read as it stands
     */
    public record Waiting(AdaptationId adaptation, String title, String note, Instant askedAt, boolean isRead) {}

    @Requires(Capability.SEE_WORK)
    public Outcome<ReadingsView> of(Actor actor, AdaptationId id) {
        return adaptations.find(id).isEmpty()
                ? Outcome.refused(KernelRefusal.NOT_FOUND)
                : Outcome.done(views.of(actor, id));
    }

    /** The local changes on law, services, doses and safety wording: what a country reader signs off. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<LocalChangeView>> forCountry(Actor actor, AdaptationId id) {
        return changes.all(actor, id).map(all -> all.stream()
                .filter(change -> isForCountry(change.written().code()))
                .toList());
    }

    private static boolean isForCountry(ChangeCode code) {
        return switch (code) {
            case LAW, SVC, MED, RISK -> true;
            case LEX, SLANG, REG, NAME, UNIT, IMG, EX, META, DATA, NORM, ADD, OMIT, POL, ACC -> false;
        };
    }

    /** What INWUD is asked to read now. */
    @Requires(Capability.READ_FOR_WOMEN)
    public Outcome<List<Waiting>> waiting(Actor actor) {
        List<ReadingRequest> all = readings.allAsked();
        Map<String, Publication> works = publications.of(
                all.stream().map(asked -> asked.adaptation().publication()).toList());
        return Outcome.done(all.stream()
                .map(asked -> new Waiting(
                        asked.adaptation(),
                        works.get(asked.adaptation().publication()).title(),
                        asked.note(),
                        asked.askedAt(),
                        readings.forWomen(asked.adaptation()).isPresent()))
                .toList());
    }
}
