package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.release.control.FindReleases;
import org.inpud.portal.release.control.ReleaseView;
import org.inpud.portal.release.control.WithdrawRelease;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.release.entity.ReleaseRefusal;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Problem;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Releases: to everybody for finding and downloading, to coordinators for withdrawing. */
@Path("/releases")
@RequestScoped
public class ReleasesResource {

    @Inject
    private FindReleases releases;

    @Inject
    private WithdrawRelease withdrawing;

    @Inject
    private FileAnswers files;

    @Inject
    private Rest rest;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

    /** What a coordinator says when a release leaves the shelf. */
    public record Reason(String reason) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(
            @QueryParam("publication") String publication,
            @QueryParam("language") String language,
            @BeanParam Paging paging) {
        Optional<LanguageTag> wanted = Optional.ofNullable(language).flatMap(LanguageTag::parse);
        if (language != null && !language.isBlank() && wanted.isEmpty()) {
            return rest.refuse(List.of(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("language")), null);
        }
        Optional<String> of = Optional.ofNullable(publication).filter(key -> !key.isBlank());
        return rest.ok(releases.find(signedIn.actor(), of, wanted, paging.offset(), paging.size())
                .map(shelf ->
                        new Page<>(shelf.items(), paging.page(), paging.size(), shelf.total()).map(ReleaseBody::of)));
    }

    @GET
    @Path("/{adaptation}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response of(@PathParam("adaptation") String adaptation, @BeanParam Paging paging) {
        Outcome<AdaptationId> id = AdaptationId.parse(adaptation)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
        return rest.ok(id.then(wanted -> releases.of(signedIn.actor(), wanted))
                .map(all -> paging.of(all.stream().map(ReleaseBody::of).toList())));
    }

    @GET
    @Path("/{adaptation}/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response one(@PathParam("adaptation") String adaptation, @PathParam("number") String number) {
        return rest.ok(at(adaptation, number, (id, n) -> releases.one(signedIn.actor(), id, n))
                .map(ReleaseBody::of));
    }

    @GET
    @Path("/{adaptation}/{number}/{format: html|txt|original}")
    public Response file(
            @PathParam("adaptation") String adaptation,
            @PathParam("number") String number,
            @PathParam("format") String format,
            @Context Request request) {
        ReleaseFormat wanted = ReleaseFormat.at(format).orElseThrow();
        Outcome<ReleaseView.File> found =
                at(adaptation, number, (id, n) -> releases.file(signedIn.actor(), id, n, wanted));
        if (found.refusals().stream().anyMatch(refusal -> refusal.code() == ReleaseRefusal.WITHDRAWN)) {
            return gone();
        }
        return found.isDone() ? files.frozen(found.value(), request) : rest.refuse(found.refusals(), null);
    }

    @POST
    @Path("/{adaptation}/{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response withdraw(
            @PathParam("adaptation") String adaptation, @PathParam("number") String number, Reason given) {
        Optional<String> reason = Optional.ofNullable(given).map(Reason::reason);
        return rest.ok(at(adaptation, number, (id, n) -> withdrawing.withdraw(signedIn.actor(), id, n, reason))
                .map(ReleaseBody::of));
    }

    private <T> Outcome<T> at(
            String adaptation, String number, BiFunction<AdaptationId, ReleaseNumber, Outcome<T>> call) {
        Optional<AdaptationId> id = AdaptationId.parse(adaptation);
        Optional<ReleaseNumber> parsed = ReleaseNumber.parse(number);
        return id.isPresent() && parsed.isPresent()
                ? call.apply(id.get(), parsed.get())
                : Outcome.refused(KernelRefusal.NOT_FOUND);
    }

    /** 410: it was here, and will not be again. */
    private Response gone() {
        String sentence = messages.of(signedIn.language(), ReleaseRefusal.WITHDRAWN.messageKey());
        int status = Response.Status.GONE.getStatusCode();
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(
                        "about:blank",
                        messages.of(signedIn.language(), "release.problem.gone"),
                        status,
                        ReleaseRefusal.WITHDRAWN.name(),
                        sentence,
                        List.of(),
                        List.of(),
                        null))
                .build();
    }
}
