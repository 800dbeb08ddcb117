package org.inpud.portal.adoption.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;

/** Reads and pairs a long translation while its people do something else. */
@ApplicationScoped
public class PairingJob implements Jobs.Worker {

    static final String KIND = "adoption.pair";
    static final String FILE = "translation";

    @Inject
    private BeginAdoption begin;

    @Inject
    private Jobs jobs;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String messageKey() {
        return "adoption.job.what";
    }

    @Override
    public Outcome<Map<String, String>> work(UUID job, Actor owner, Map<String, String> parameters) {
        AdaptationId adaptation =
                AdaptationId.parse(parameters.get("adaptation")).orElseThrow();
        Optional<Integer> edition = Optional.of(Integer.valueOf(parameters.get("edition")));
        String fileName = "translation" + parameters.get("ending");
        try (ByteArrayInputStream content = new ByteArrayInputStream(jobs.file(job, FILE))) {
            return begin.begin(owner, adaptation, edition, fileName, content, progress -> jobs.report(job, progress))
                    .map(view -> Map.of(
                            "adaptation", adaptation.toString(),
                            "pairs", Long.toString(view.pairs()),
                            "page", "/adoption/pairs?id=" + adaptation));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
