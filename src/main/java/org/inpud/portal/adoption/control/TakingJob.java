package org.inpud.portal.adoption.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;

/** A long translation becomes an adaptation while its people do something else. */
@ApplicationScoped
public class TakingJob implements Jobs.Worker {

    static final String KIND = "adoption.take";

    private static final String DOUBTFUL = "doubtful";

    @Inject
    private ConfirmAdoption confirm;

    @Inject
    private Jobs jobs;

    static Map<String, String> parameters(AdaptationId adaptation, Optional<Doubtful> doubtful) {
        return Map.of(
                "adaptation",
                adaptation.toString(),
                DOUBTFUL,
                doubtful.map(Enum::name).orElse(""),
                "from",
                "/adoption/pairs?id=" + adaptation);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String messageKey() {
        return "adoption.job.take";
    }

    @Override
    public Outcome<Map<String, String>> work(UUID job, Actor owner, Map<String, String> parameters) {
        AdaptationId adaptation =
                AdaptationId.parse(parameters.get("adaptation")).orElseThrow();
        Optional<Doubtful> doubtful = Optional.of(parameters.get(DOUBTFUL))
                .filter(name -> !name.isEmpty())
                .map(Doubtful::valueOf);
        return confirm.finish(owner, adaptation, doubtful, progress -> jobs.report(job, progress))
                .map(adopted -> Map.of(
                        "adaptation", adaptation.toString(),
                        "rendered", Integer.toString(adopted.rendered()),
                        "drafts", Integer.toString(adopted.drafts()),
                        "empty", Integer.toString(adopted.empty()),
                        "added", Integer.toString(adopted.added()),
                        "page", "/adaptation/overview?id=" + adaptation));
    }
}
