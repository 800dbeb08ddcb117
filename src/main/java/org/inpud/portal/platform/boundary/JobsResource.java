package org.inpud.portal.platform.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.platform.control.ReadJobs;
import org.inpud.portal.web.Ids;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Work in the background: how far it is, what it yielded, why it failed. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    private ReadJobs jobs;

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** @param message in the caller's language */
    public record FailureJson(String code, String message) {}

    /**
     * @param what it does, in the caller's language
     * @param result by name, once it is done; numbers as numbers
     */
    public record JobJson(
            UUID id,
            String kind,
            String what,
            String state,
            int progress,
            String submitted,
            Map<String, Object> result,
            FailureJson error) {}

    @GET
    public Response recent() {
        return rest.ok(jobs.recent(signedIn.actor())
                .map(found -> new Page<>(
                        found.stream().map(this::json).toList(), 0, Math.max(1, found.size()), found.size())));
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        return answer(id, job -> jobs.read(signedIn.actor(), job));
    }

    @DELETE
    @Path("{id}")
    public Response cancel(@PathParam("id") String id) {
        return answer(id, job -> jobs.cancel(signedIn.actor(), job));
    }

    private Response answer(String id, Function<UUID, Outcome<ReadJobs.JobView>> call) {
        Outcome<ReadJobs.JobView> found =
                Ids.parse(id).map(call).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
        return rest.ok(found.map(this::json));
    }

    private JobJson json(ReadJobs.JobView view) {
        Jobs.Job job = view.job();
        Optional<FailureJson> error = job.error()
                .map(failure -> new FailureJson(
                        failure.messageKey().substring(failure.messageKey().lastIndexOf('.') + 1),
                        messages.of(signedIn.language(), failure.messageKey(), failure.facts())));
        return new JobJson(
                job.id(),
                job.kind(),
                messages.of(signedIn.language(), view.messageKey(), Map.copyOf(job.parameters())),
                job.state().name(),
                job.progress(),
                job.submittedAt().toString(),
                job.state() == Jobs.State.DONE ? typed(job.result()) : null,
                error.orElse(null));
    }

    private static Map<String, Object> typed(Map<String, String> result) {
        Map<String, Object> typed = new TreeMap<>();
        result.forEach((name, value) ->
                typed.put(name, value.matches("0|[1-9]\\d{0,8}") ? (Object) Integer.valueOf(value) : value));
        return typed;
    }
}
