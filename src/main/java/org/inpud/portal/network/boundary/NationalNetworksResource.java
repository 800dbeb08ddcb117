package org.inpud.portal.network.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.control.FoundNationalNetwork;
import org.inpud.portal.network.entity.NationalNetwork;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /networks/{key}/national-networks}: those that a region has founded, for its coordinators. */
@Path("/networks/{key}/national-networks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NationalNetworksResource {

    public record NationalJson(NetworkJson network, boolean coordinated) {

        static NationalJson of(FoundNationalNetwork.National national) {
            return new NationalJson(NetworkJson.of(national.network()), national.isCoordinated());
        }
    }

    /** What is said of a network to be founded. */
    public record FoundingJson(
            String acronym,
            String name,
            String nameInEnglish,
            String nameInFrench,
            String country,
            List<String> languages) {

        Outcome<NationalNetwork> wanted() {
            List<LanguageTag> tags = new ArrayList<>();
            for (String language : Optional.ofNullable(languages).orElse(List.of())) {
                Optional<LanguageTag> tag = LanguageTag.parse(language);
                if (tag.isEmpty()) {
                    return Outcome.refused(
                            Refusal.of(KernelRefusal.BAD_LANGUAGE).at("languages"));
                }
                tags.add(tag.get());
            }
            return Outcome.done(new NationalNetwork(
                    acronym,
                    name,
                    Optional.ofNullable(nameInEnglish),
                    Optional.ofNullable(nameInFrench),
                    country,
                    tags));
        }
    }

    /** The network, with the link for its first coordinator: shown this once. */
    public record FoundedJson(NetworkJson network, Links.Link coordinator) {}

    @Inject
    private FoundNationalNetwork founding;

    @Inject
    private Links links;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @PathParam("key")
    private String key;

    @GET
    public Response all(@BeanParam Paging paging) {
        return region(region -> rest.ok(founding.of(signedIn.actor(), region, signedIn.language())
                .map(all -> paging.of(all.stream().map(NationalJson::of).toList()))));
    }

    @POST
    public Response found(FoundingJson body) {
        if (body == null) {
            return rest.refuse(KernelRefusal.MISSING_VALUE);
        }
        return region(region -> rest.answer(
                body.wanted().then(wanted -> founding.found(signedIn.actor(), region, wanted, signedIn.language())),
                founded -> Response.created(
                                URI.create("networks/" + founded.network().key()))
                        .entity(new FoundedJson(
                                NetworkJson.of(founded.network()),
                                links.of(
                                        founded.way(),
                                        Links.reader(founded.network().languages(), signedIn.language()))))));
    }

    /** Another link for the first coordinator, where the one before went astray. */
    @POST
    @Path("{national}/invitations")
    public Response invite(@PathParam("national") String national) {
        return region(region -> rest.answer(
                founding.inviteFirst(signedIn.actor(), region, national),
                way -> Response.status(Response.Status.CREATED).entity(links.of(way, signedIn.language()))));
    }

    private Response region(Function<NetworkKey, Response> call) {
        return NetworkKey.parse(key).map(call).orElseGet(() -> rest.refuse(NetworkRefusal.UNKNOWN_NETWORK));
    }
}
