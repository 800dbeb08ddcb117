package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;

/** A long text follows another edition while its people do something else. */
@ApplicationScoped
public class FollowJob implements Jobs.Worker {

    static final String KIND = "adaptation.follow";

    @Inject
    private FollowEdition follow;

    @Inject
    private Jobs jobs;

    static Map<String, String> parameters(AdaptationId adaptation, int edition) {
        return Map.of(
                "adaptation", adaptation.toString(),
                "edition", Integer.toString(edition),
                "from", "/adaptation/follow?id=" + adaptation + "&edition=" + edition);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String messageKey() {
        return "adaptation.follow.job";
    }

    @Override
    public Outcome<Map<String, String>> work(UUID job, Actor owner, Map<String, String> parameters) {
        AdaptationId adaptation =
                AdaptationId.parse(parameters.get("adaptation")).orElseThrow();
        return follow.finish(
                        owner,
                        adaptation,
                        Integer.parseInt(parameters.get("edition")),
                        progress -> jobs.report(job, progress))
                .map(report -> Map.of(
                        "adaptation", adaptation.toString(),
                        "number", Integer.toString(report.number()),
                        "carried", Integer.toString(report.counts().carried()),
                        "attention", Integer.toString(report.counts().attention()),
                        "added", Integer.toString(report.counts().added()),
                        "dropped", Integer.toString(report.counts().dropped()),
                        "page", "/adaptation/follow?id=" + adaptation + "&number=" + report.number()));
    }
}
