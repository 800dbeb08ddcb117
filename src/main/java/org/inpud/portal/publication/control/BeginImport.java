package org.inpud.portal.publication.control;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.PublicationKey;

/** Takes a large file in: looked at and cleaned now, so that a bad one is refused at once; read by a job. */
@UseCase
public class BeginImport {

    /** From here on a page does not let its reader wait. */
    public static final long LARGE_BYTES = 300L * 1024;

    @Inject
    private Admissions admissions;

    @Inject
    private Publications publications;

    @Inject
    private Jobs jobs;

    /** Answers the job. */
    @Requires(Capability.REGISTER_PUBLICATION)
    public Outcome<UUID> begin(Actor actor, PublicationKey key, String fileName, InputStream content, String note)
            throws IOException {
        return admissions
                .admit(actor, key, fileName, content, note)
                .map(clean -> jobs.submit(
                        actor,
                        ImportWorker.KIND,
                        clean.parameters(
                                key, publications.find(key).orElseThrow().title()),
                        Map.of(ImportWorker.FILE, clean.content())));
    }
}
