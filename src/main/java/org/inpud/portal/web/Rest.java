package org.inpud.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.kernel.RefusalCode.Kind;

/** Turns outcomes into answers of the API: values into JSON with an entity tag, refusals into problem details. */
@RequestScoped
public class Rest {

    private Messages messages;
    private SignedIn signedIn;

    protected Rest() {}

    @Inject
    public Rest(Messages messages, SignedIn signedIn) {
        this.messages = messages;
        this.signedIn = signedIn;
    }

    /** 200 with the value, tagged by a hash of it that Jersey's writer can't give: callers with a version use the other. */
    public <T> Response ok(Outcome<T> outcome) {
        return answer(outcome, value -> Response.ok(value).tag(tagOf(value)));
    }

    /** 200 with the value and the version as its tag. */
    public <T> Response ok(Outcome<T> outcome, Function<T, Object> version) {
        return answer(outcome, value -> Response.ok(value).tag(tag(version.apply(value))));
    }

    /** 201 with the value at its new address. */
    public <T> Response created(Outcome<T> outcome, Function<T, String> path) {
        return answer(outcome, value -> Response.created(URI.create("/api/v1/" + path.apply(value)))
                .entity(value)
                .tag(tagOf(value)));
    }

    /** 204. */
    public Response done(Outcome<?> outcome) {
        return answer(outcome, value -> Response.noContent());
    }

    public <T> Response answer(Outcome<T> outcome, Function<T, Response.ResponseBuilder> whenDone) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            return refuse(refused.refusals(), refused.current().orElse(null));
        }
        return whenDone.apply(outcome.value()).build();
    }

    public Response refuse(RefusalCode code) {
        return refuse(List.of(Refusal.of(code)), null);
    }

    public Response refuse(List<Refusal> refusals, Object current) {
        Problem problem = problem(refusals, current);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 429) {
            answer.header("Retry-After", 60);
        }
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }

    private Problem problem(List<Refusal> refusals, Object current) {
        LanguageTag language = signedIn.language();
        Refusal first = refusals.get(0);
        Kind kind = first.code().kind();
        List<Problem.FieldError> errors = refusals.stream()
                .filter(refusal ->
                        refusal.code().kind() == Kind.INVALID && refusal.field().isPresent())
                .map(refusal -> new Problem.FieldError(
                        refusal.field().get(), refusal.code().name(), messages.of(language, refusal)))
                .toList();
        List<Problem.RefusedStep> steps = kind == Kind.CONFLICT
                ? refusals.stream()
                        .map(refusal -> new Problem.RefusedStep(
                                refusal.code().name(),
                                messages.of(language, refusal),
                                refusal.field().orElse(null)))
                        .toList()
                : List.of();
        return new Problem(
                "about:blank",
                messages.of(language, "web.problem." + kind),
                status(kind),
                first.code().name(),
                messages.of(language, first),
                errors,
                steps,
                current);
    }

    private static int status(Kind kind) {
        return switch (kind) {
            case UNKNOWN -> 401;
            case FORBIDDEN -> 403;
            case ABSENT -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNUSABLE -> 415;
            case INVALID -> 422;
            case TOO_OFTEN -> 429;
        };
    }

    public static EntityTag tag(Object version) {
        return new EntityTag(String.valueOf(version));
    }

    /** Records print all their components, so that their text tells one state from another. */
    private static EntityTag tagOf(Object value) {
        return new EntityTag(
                org.inpud.portal.kernel.Text.hash(String.valueOf(value)).substring(0, 20));
    }
}
