package org.inpud.portal.adoption.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.inpud.portal.adoption.control.Adoptions;
import org.inpud.portal.adoption.control.ChangePair;
import org.inpud.portal.adoption.control.PairAct;
import org.inpud.portal.adoption.control.PairChange;
import org.inpud.portal.adoption.control.PairView;
import org.inpud.portal.adoption.control.ReadAdoption;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The pairs of a translation that is being adopted. */
@Path("adaptations/{id}/adoption/pairs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PairsResource {

    private static final String PAIR = "{pair: [1-9][0-9]{0,17}}";

    @Inject
    private ReadAdoption read;

    @Inject
    private ChangePair change;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** What is done: {@code sources} and {@code targets} for SPLIT, {@code sentence} and {@code at} for CUT. */
    public record ChangeBody(String act, Integer sources, Integer targets, Integer sentence, Integer at) {

        Outcome<PairChange> change() {
            return Asked.maybeOne(PairAct.class, act, "act")
                    .then(found -> found.map(Outcome::done)
                            .orElseGet(() -> Outcome.refused(
                                    Refusal.of(KernelRefusal.MISSING_VALUE).at("act"))))
                    .map(found -> new PairChange(
                            found,
                            maybe(sources),
                            maybe(targets),
                            sentence == null ? -1 : sentence,
                            at == null ? -1 : at));
        }

        private static OptionalInt maybe(Integer number) {
            return number == null ? OptionalInt.empty() : OptionalInt.of(number);
        }
    }

    /** The pairs that stand differently after a change, in order. */
    public record ChangedJson(List<PairJson> items) {}

    /** {@code show}: {@code ALL}, {@code DOUBTFUL}, {@code ALONE} or {@code LEFT_ASIDE}. */
    @GET
    public Response pairs(@PathParam("id") String id, @QueryParam("show") String show, @BeanParam Paging paging) {
        return rest.ok(Asked.adaptation(id)
                .then(adaptation -> Asked.maybeOne(Adoptions.Shown.class, show, "show")
                        .then(shown -> read.pairs(
                                signedIn.actor(),
                                adaptation,
                                shown.orElse(Adoptions.Shown.ALL),
                                paging.offset(),
                                paging.size())))
                .map(found ->
                        new Page<>(found.items(), paging.page(), paging.size(), found.total()).map(PairJson::of)));
    }

    @GET
    @Path(PAIR)
    public Response pair(@PathParam("id") String id, @PathParam("pair") long pair) {
        return rest.ok(
                Asked.adaptation(id)
                        .then(adaptation -> read.pair(signedIn.actor(), adaptation, pair))
                        .map(PairJson::of),
                PairJson::version);
    }

    @PUT
    @Path(PAIR)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @PathParam("pair") long pair, ChangeBody body, @Context HttpHeaders headers) {
        long version = IfMatch.version(headers);
        Outcome<PairChange> wanted = body == null
                ? Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("act"))
                : body.change();
        Outcome<List<PairView>> changed = Asked.adaptation(id)
                .then(adaptation ->
                        wanted.then(found -> change.change(signedIn.actor(), adaptation, pair, version, found)));
        return rest.ok(json(changed));
    }

    private static Outcome<ChangedJson> json(Outcome<List<PairView>> changed) {
        if (changed instanceof Outcome.Refused<List<PairView>> refused
                && refused.current().orElse(null) instanceof PairView current) {
            return new Outcome.Refused<>(refused.refusals(), Optional.of(PairJson.of(current)));
        }
        return changed.map(
                pairs -> new ChangedJson(pairs.stream().map(PairJson::of).toList()));
    }
}
