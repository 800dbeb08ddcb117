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
import org.inpud.portal.release.entity.ReleaseFormat;

/** Shows work in progress as it would be released, to its own network; every file says that it is not. */
@UseCase
public class PreviewAdaptation {

    /** Making a large file takes several times its size of memory: so many are made at a time. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Freezing freezing;

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
        if (!hasPlace()) {
            return Outcome.refused(DocumentRefusal.BUSY);
        }
        try {
            return freezing.preview(adaptation, format, LocalDate.now(clock))
                    .map(file -> new Preview(
                            Freezing.fileName(id, "preview", file.extension()), file.mediaType(), file.content()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            PLACES.release();
        }
    }

    private static boolean hasPlace() {
        try {
            return PLACES.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
