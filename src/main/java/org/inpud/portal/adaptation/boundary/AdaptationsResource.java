package org.inpud.portal.adaptation.boundary;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationFilter;
import org.inpud.portal.adaptation.control.FindAdaptations;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Adaptations: opened, found, and looked at. */
@Path("adaptations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdaptationsResource {

    @Inject
    private OpenAdaptation open;

    @Inject
    private FindAdaptations find;

    @Inject
    private SeeAdaptation see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

    @Inject
    private Rest rest;

    /** What is asked for; {@code edition} is its number. */
    public record OpenBody(
            String publication, Integer edition, String network, String language, String country, String basedOn) {}

    /** The id of what was opened. */
    public record OpenedJson(String id) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(OpenBody body) {
        return rest.created(
                wanted(body)
                        .then(wanted -> open.open(signedIn.actor(), wanted))
                        .map(id -> new OpenedJson(id.toString())),
                opened -> "adaptations/" + opened.id());
    }

    private static Outcome<NewAdaptation> wanted(OpenBody body) {
        if (body == null || body.publication() == null) {
            return Bodies.missing("publication");
        }
        if (body.network() == null) {
            return Bodies.missing("network");
        }
        if (body.edition() == null) {
            return Bodies.missing("edition");
        }
        Optional<LanguageTag> language = LanguageTag.parse(body.language());
        if (language.isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("language"));
        }
        Optional<AdaptationId> id =
                AdaptationId.of(body.publication(), body.network(), language.get(), Bodies.text(body.country()));
        if (id.isEmpty()) {
            return Bodies.bad(body.country() == null ? "publication" : "country");
        }
        Optional<String> base = Bodies.text(body.basedOn());
        Optional<AdaptationId> basedOn = base.flatMap(AdaptationId::parse);
        return base.isPresent() && basedOn.isEmpty()
                ? Bodies.bad("basedOn")
                : Outcome.done(new NewAdaptation(id.get(), body.edition(), basedOn));
    }

    @GET
    public Response find(
            @QueryParam("publication") String publication,
            @QueryParam("network") String network,
            @QueryParam("language") String language,
            @QueryParam("stage") String stage,
            @BeanParam Paging paging) {
        Optional<LanguageTag> tag = LanguageTag.parse(language);
        if (language != null && tag.isEmpty()) {
            return rest.ok(
                    Outcome.refused(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("language")));
        }
        return rest.ok(Bodies.maybeOne(Stage.class, stage, "stage")
                .then(wanted -> find.find(
                        signedIn.actor(),
                        new AdaptationFilter(Bodies.text(publication), Bodies.text(network), tag, wanted),
                        paging.offset(),
                        paging.size()))
                .map(found -> new Page<>(found.items(), paging.page(), paging.size(), found.total())
                        .map(AdaptationJson.SummaryJson::of)));
    }

    @GET
    @Path("{id}")
    public Response see(@PathParam("id") String id) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> see.see(signedIn.actor(), adaptation))
                .map(view -> AdaptationJson.of(view, messages, signedIn.language())));
    }
}
