package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.entity.PublicationKey;

/** Imports an edition in the background. */
@ApplicationScoped
public class ImportWorker implements Jobs.Worker {

    static final String KIND = "publication.import";
    static final String FILE = "file";

    @Inject
    private Jobs jobs;

    @Inject
    private ImportEdition importEdition;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String messageKey() {
        return "publication.import.job";
    }

    @Override
    public Outcome<Map<String, String>> work(UUID job, Actor owner, Map<String, String> parameters) {
        PublicationKey key = PublicationKey.of(parameters.get("publication"));
        try {
            return importEdition
                    .finish(
                            owner,
                            key,
                            CleanFile.of(parameters, jobs.file(job, FILE)),
                            percent -> jobs.report(job, percent))
                    .map(ImportWorker::result);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> result(ImportEdition.Imported imported) {
        EditionView edition = imported.edition();
        return Map.of(
                "number", Integer.toString(edition.number()),
                "format", edition.format().extension(),
                "passages", Integer.toString(edition.passages()),
                "segments", Integer.toString(edition.segments()),
                "words", Integer.toString(edition.words()),
                "sha256", edition.sha256(),
                "edition", "/api/v1/publications/" + imported.publication() + "/editions/" + edition.number(),
                "page",
                        "/publication/edition?key=" + imported.publication() + "&number=" + edition.number()
                                + "&imported=true");
    }
}
