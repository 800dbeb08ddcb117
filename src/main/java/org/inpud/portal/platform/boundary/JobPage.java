package org.inpud.portal.platform.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.platform.control.ReadJobs;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Ids;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** A piece of background work as a person watches it, and the others that they asked for lately. */
@Named
@RequestScoped
public class JobPage {

    @Inject
    private ReadJobs jobs;

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    private String id;
    private ReadJobs.JobView view;

    public void load() {
        Outcome<ReadJobs.JobView> found =
                Ids.parse(id).map(job -> jobs.read(signedIn.actor(), job)).orElse(null);
        if (found == null || !found.isDone()) {
            faces.stop(404);
            return;
        }
        view = found.value();
    }

    public void cancel() {
        Ids.parse(id).ifPresent(job -> faces.show(jobs.cancel(signedIn.actor(), job)));
        faces.go("/platform/job?id=" + id);
    }

    public boolean isLoaded() {
        return view != null;
    }

    public Jobs.Job getJob() {
        return view.job();
    }

    public String getWhat() {
        return what(view);
    }

    /** What a piece of work does, in words. */
    public String what(ReadJobs.JobView one) {
        return messages.of(
                signedIn.language(), one.messageKey(), Map.copyOf(one.job().parameters()));
    }

    /** Why it failed, in words. */
    public String getReason() {
        return view.job()
                .error()
                .map(failure -> messages.of(signedIn.language(), failure.messageKey(), failure.facts()))
                .orElse("");
    }

    /** Where its result is shown; empty where it has none. */
    public String getResult() {
        return view.job().result().getOrDefault("page", "");
    }

    /** Where it was asked for, to try again; empty where nobody said. */
    public String getFrom() {
        return view.job().parameters().getOrDefault("from", "");
    }

    public List<ReadJobs.JobView> getRecent() {
        return jobs.recent(signedIn.actor()).value();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
