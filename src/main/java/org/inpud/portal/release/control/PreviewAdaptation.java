package org.inpud.portal.release.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.release.entity.ReleaseFormat;

/** Shows work in progress as it would be released, to its own network; every file says that it is not. */
@UseCase
public class PreviewAdaptation {

    /** Making a file takes several times its size of memory: so many are made at a time, and of large ones one alone. */
    private static final int PLACES = 2;

    private static final Semaphore FREE = new Semaphore(PLACES, true);

    private static final int LARGE = 10_000;
    private static final long HEAVY = 8 << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Freezing freezing;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    public record Preview(String name, String mediaType, byte[] content) {}

    /**
     * The text as a page of the portal shows it.
     *
     * @param source in which passages stand that are kept
     */
    public record Page(String title, LanguageTag language, LanguageTag source, ReadingMatter matter) {}

    /**
     * @param behind what stands behind each passage, by its label, in HTML of our own
     */
    @Requires(Capability.SEE_WORK)
    public Outcome<Page> page(Actor actor, AdaptationId id, UnaryOperator<String> behind) {
        Adaptation adaptation = entities.find(Adaptation.class, id.toString());
        return adaptation == null
                ? Outcome.refused(KernelRefusal.NOT_FOUND)
                : Outcome.done(freezing.page(adaptation, behind));
    }

    @Requires(Capability.SEE_WORK)
    public Outcome<Preview> preview(Actor actor, AdaptationId id, ReleaseFormat format) {
        Adaptation adaptation = entities.find(Adaptation.class, id.toString());
        if (adaptation == null) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        int places = places(adaptation);
        if (!has(places)) {
            return Outcome.refused(DocumentRefusal.BUSY);
        }
        try {
            return freezing.preview(adaptation, format, LocalDate.now(clock))
                    .map(file -> new Preview(
                            Freezing.fileName(id, "preview", file.extension()), file.mediaType(), file.content()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            FREE.release(places);
        }
    }

    /** By the source, of which all of it is made. */
    private int places(Adaptation adaptation) {
        return editions.find(adaptation.edition())
                .filter(edition -> edition.segments() > LARGE || edition.fileSize() > HEAVY)
                .map(edition -> PLACES)
                .orElse(1);
    }

    private static boolean has(int places) {
        try {
            return FREE.tryAcquire(places, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
