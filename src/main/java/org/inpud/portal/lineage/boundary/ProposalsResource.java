package org.inpud.portal.lineage.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.lineage.control.ProposalAnswer;
import org.inpud.portal.lineage.control.ProposalFilter;
import org.inpud.portal.lineage.control.SeeProposals;
import org.inpud.portal.lineage.control.SettleProposals;
import org.inpud.portal.lineage.entity.ProposalState;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** What releases of a parent, or of one beside, propose to an adaptation: seen, accepted, declined. */
@Path("adaptations/{id}/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProposalsResource {

    private static final String ONE = "{number: [1-9][0-9]{0,17}}";

    @Inject
    private SeeProposals see;

    @Inject
    private SettleProposals settle;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

    @Inject
    private Rest rest;

    /** Some of them, and how many there are in all; go on with {@code after} the last number. */
    public record ProposalsJson(List<ProposalJson> items, long total) {}

    /** An answer to one: {@code version} of the text that was seen, where another wording is accepted. */
    public record AnswerBody(Long number, Boolean accept, Long version, String text, String reason) {}

    /** Answers to several. */
    public record AnswersBody(List<AnswerBody> items) {}

    /** What became of one, and the reasons where it stays as it was. */
    public record SettledJson(long number, boolean settled, ProposalJson proposal, List<String> reasons) {}

    /** What became of all. */
    public record SettledAllJson(List<SettledJson> items) {}

    /** {@code state}: {@code OPEN} unless another is named; {@code after}: the last number that was seen. */
    @GET
    public Response find(
            @PathParam("id") String id,
            @QueryParam("state") String state,
            @QueryParam("after") @DefaultValue("0") long after,
            @BeanParam Paging paging) {
        return rest.ok(Asked.adaptation(id)
                .then(adaptation -> Asked.maybeOne(ProposalState.class, state, "state")
                        .then(wanted -> see.find(
                                signedIn.actor(),
                                adaptation,
                                new ProposalFilter(wanted.orElse(ProposalState.OPEN), after, paging.size()))))
                .map(found -> new ProposalsJson(
                        found.items().stream().map(ProposalJson::of).toList(), found.total())));
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("id") String id, @PathParam("number") long number) {
        return rest.ok(Asked.adaptation(id)
                .then(adaptation -> see.one(signedIn.actor(), adaptation, number))
                .map(ProposalJson::of));
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response settle(@PathParam("id") String id, @PathParam("number") long number, AnswerBody body) {
        return rest.ok(Asked.adaptation(id)
                .then(adaptation ->
                        answer(body, number).then(answer -> settle.settle(signedIn.actor(), adaptation, answer)))
                .map(ProposalJson::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response settleAll(@PathParam("id") String id, AnswersBody body) {
        return rest.ok(Asked.adaptation(id)
                .then(adaptation ->
                        answers(body).then(answers -> settle.settleAll(signedIn.actor(), adaptation, answers)))
                .map(settled ->
                        new SettledAllJson(settled.stream().map(this::json).toList())));
    }

    private static Outcome<List<ProposalAnswer>> answers(AnswersBody body) {
        if (body == null || body.items() == null) {
            return Asked.missing("items");
        }
        List<ProposalAnswer> answers = new ArrayList<>();
        for (AnswerBody one : body.items()) {
            if (one == null || one.number() == null) {
                return Asked.missing("items");
            }
            Outcome<ProposalAnswer> answer = answer(one, one.number());
            if (!answer.isDone()) {
                return Outcome.refused(answer.refusals());
            }
            answers.add(answer.value());
        }
        return Outcome.done(answers);
    }

    private static Outcome<ProposalAnswer> answer(AnswerBody body, long number) {
        return body == null || body.accept() == null
                ? Asked.missing("accept")
                : Outcome.done(new ProposalAnswer(
                        number,
                        body.accept(),
                        Optional.ofNullable(body.version()),
                        Optional.ofNullable(body.text()),
                        Optional.ofNullable(body.reason())));
    }

    private SettledJson json(SettleProposals.Settled settled) {
        boolean isDone = settled.outcome().isDone();
        return new SettledJson(
                settled.number(),
                isDone,
                isDone ? ProposalJson.of(settled.outcome().value()) : null,
                settled.outcome().refusals().stream()
                        .map(refusal -> messages.of(signedIn.language(), refusal))
                        .toList());
    }
}
