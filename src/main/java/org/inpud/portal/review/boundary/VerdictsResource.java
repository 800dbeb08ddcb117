package org.inpud.portal.review.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.FindingCategory;
import org.inpud.portal.adaptation.entity.FindingSeverity;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.review.control.GiveVerdict;
import org.inpud.portal.review.control.Judgement;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** A reviewer's verdict on one segment. */
@Path("adaptations/{id}/segments/{segment}/verdict")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerdictsResource {

    @Inject
    private GiveVerdict give;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** Accepted as it stands, or returned: why, in which category of MQM and how grave. */
    public record VerdictBody(Boolean accept, String reason, String category, String severity) {}

    /** The segment after the verdict. */
    public record JudgedJson(String id, String target, String state, long version) {

        static JudgedJson of(SegmentView view) {
            return new JudgedJson(view.id(), view.target(), view.state().name(), view.version());
        }
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(
            @PathParam("id") String id,
            @PathParam("segment") String segment,
            @Context HttpHeaders headers,
            VerdictBody body) {
        long version = IfMatch.version(headers);
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            return rest.refuse(KernelRefusal.NOT_FOUND);
        }
        return rest.ok(
                json(judgement(body)
                        .then(judgement -> give.give(signedIn.actor(), adaptation.get(), segment, version, judgement))),
                JudgedJson::version);
    }

    private static Outcome<Judgement> judgement(VerdictBody body) {
        if (body == null || body.accept() == null) {
            return Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("accept"));
        }
        return one(FindingCategory.class, body.category(), "category")
                .then(category -> one(FindingSeverity.class, body.severity(), "severity")
                        .map(severity -> new Judgement(
                                body.accept(),
                                Optional.ofNullable(body.reason()).filter(reason -> !reason.isBlank()),
                                category,
                                severity)));
    }

    private static <E extends Enum<E>> Outcome<Optional<E>> one(Class<E> type, String value, String field) {
        if (value == null || value.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException unknown) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at(field));
        }
    }

    private static Outcome<JudgedJson> json(Outcome<SegmentView> outcome) {
        if (outcome instanceof Outcome.Refused<SegmentView> refused
                && refused.current().orElse(null) instanceof SegmentView current) {
            return new Outcome.Refused<>(refused.refusals(), Optional.of(JudgedJson.of(current)));
        }
        return outcome.map(JudgedJson::of);
    }
}
