package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.Wording;
import org.inpud.portal.release.control.CompareWithRelease;
import org.inpud.portal.release.control.SinceRelease;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** What differs between an adaptation and its last release, sentence by sentence and word by word. */
@Path("adaptations/{id}/since-release")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SinceReleaseResource {

    @Inject
    private CompareWithRelease compare;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** The comparison; without a release all is missing but the empty lists. */
    public record SinceJson(
            String release,
            Instant releasedAt,
            Integer edition,
            Integer releasedEdition,
            List<SentenceJson> items,
            int page,
            int size,
            int total,
            List<ChangedJson> changes) {}

    /** A sentence then and now. */
    public record SentenceJson(String segment, String passage, String before, String after, List<RunJson> words) {}

    /** Some words: {@code KEPT}, {@code TAKEN_OUT} or {@code PUT_IN}. */
    public record RunJson(String fate, String text) {

        static RunJson of(Wording.Run run) {
            return new RunJson(run.fate().name(), run.text());
        }
    }

    /** A local change that {@code CAME}, {@code WENT} or was {@code REWRITTEN}. */
    public record ChangedJson(int number, String passage, String act, String code, String fate) {}

    @GET
    public Response since(@PathParam("id") String id, @BeanParam Paging paging) {
        Outcome<AdaptationId> wanted =
                AdaptationId.parse(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
        return rest.ok(
                wanted.then(adaptation -> compare.since(signedIn.actor(), adaptation, paging.offset(), paging.size()))
                        .map(since -> json(since, paging)));
    }

    private static SinceJson json(Optional<SinceRelease> since, Paging paging) {
        if (since.isEmpty()) {
            return new SinceJson(null, null, null, null, List.of(), paging.page(), paging.size(), 0, List.of());
        }
        SinceRelease found = since.get();
        return new SinceJson(
                found.release().toString(),
                found.releasedAt(),
                found.edition(),
                found.releasedEdition(),
                found.items().stream()
                        .map(one -> new SentenceJson(
                                one.segment(),
                                one.passage(),
                                one.before(),
                                one.after(),
                                one.words().stream().map(RunJson::of).toList()))
                        .toList(),
                paging.page(),
                paging.size(),
                found.total(),
                found.changes().stream()
                        .map(one -> new ChangedJson(
                                one.number(),
                                one.passage(),
                                one.act().name(),
                                one.code().name(),
                                one.fate().name()))
                        .toList());
    }
}
