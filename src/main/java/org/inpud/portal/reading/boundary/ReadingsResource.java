package org.inpud.portal.reading.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.reading.control.AskForReading;
import org.inpud.portal.reading.control.GiveReading;
import org.inpud.portal.reading.control.SeeReadings;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Readings of the whole: INWUD’s and those for a country, asked for and given. */
@Path("adaptations/{id}/readings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadingsResource {

    private static final String WOMEN = "INWUD_REVIEWER";
    private static final String COUNTRY = "COUNTRY_READER";

    @Inject
    private SeeReadings see;

    @Inject
    private AskForReading ask;

    @Inject
    private GiveReading give;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** What INWUD is asked to look at; may be empty. */
    public record RequestBody(String note) {}

    /** A word on the whole: as {@code INWUD_REVIEWER} or {@code COUNTRY_READER}; not to accept needs a reason. */
    public record ReadingBody(String as, Boolean accept, String reason, String country) {}

    @GET
    public Response all(@PathParam("id") String id) {
        return rest.ok(
                adaptation(id).then(found -> see.of(signedIn.actor(), found)).map(ReadingsJson::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(@PathParam("id") String id, ReadingBody body) {
        if (body == null || body.accept() == null) {
            return refuse(KernelRefusal.MISSING_VALUE, "accept");
        }
        Reading.Opinion opinion = new Reading.Opinion(body.accept(), Optional.ofNullable(body.reason()));
        if (WOMEN.equals(body.as())) {
            return created(id, adaptation(id).then(found -> give.forWomen(signedIn.actor(), found, opinion)));
        }
        if (COUNTRY.equals(body.as())) {
            Optional<String> country = Optional.ofNullable(body.country()).filter(name -> !name.isBlank());
            return created(
                    id, adaptation(id).then(found -> give.forCountry(signedIn.actor(), found, country, opinion)));
        }
        return refuse(KernelRefusal.BAD_VALUE, "as");
    }

    @POST
    @Path("request")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("id") String id, RequestBody body) {
        String note = body == null || body.note() == null ? "" : body.note();
        return created(id, adaptation(id).then(found -> ask.ask(signedIn.actor(), found, note)));
    }

    @DELETE
    @Path("request")
    public Response end(@PathParam("id") String id) {
        return rest.ok(
                adaptation(id).then(found -> ask.end(signedIn.actor(), found)).map(ReadingsJson::of));
    }

    private Response created(String id, Outcome<org.inpud.portal.reading.control.ReadingsView> outcome) {
        return rest.created(outcome.map(ReadingsJson::of), readings -> "adaptations/" + id + "/readings");
    }

    private Response refuse(KernelRefusal code, String field) {
        return rest.refuse(List.of(Refusal.of(code).at(field)), null);
    }

    private static Outcome<AdaptationId> adaptation(String id) {
        return AdaptationId.parse(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
