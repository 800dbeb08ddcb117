package org.inpud.portal.request.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.people.control.Throttle;
import org.inpud.portal.people.entity.Secret;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.request.entity.Request;
import org.inpud.portal.request.entity.RequestRefusal;
import org.inpud.portal.request.entity.Wish;

/** Somebody asks for a work in a language, or for help: a reader without an account, or a member with an idea. */
@UseCase
public class AskForLanguage {

    private static final int MOST_PER_SOURCE = 10;

    @Inject
    private Requests requests;

    @Inject
    private Publications publications;

    @Inject
    private Throttle throttle;

    @Inject
    private Event<RequestMade> made;

    @Inject
    private Clock clock;

    /** @param secret by which the answer is found again; shown this once */
    public record Receipt(Secret secret, RequestView request) {}

    /** @param source where it comes from, for the throttle alone */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<Receipt> ask(Actor actor, Wish typed, String source) {
        return clean(typed).then(wish -> {
            if (!throttle.admitForm("request", source, MOST_PER_SOURCE)) {
                return Outcome.refused(RequestRefusal.ASKED_TOO_OFTEN);
            }
            Secret receipt = Secret.random();
            return Outcome.done(new Receipt(receipt, keep(Request.ask(wish, receipt, clock.instant()))));
        });
    }

    @Requires(Capability.SEE_WORK)
    public Outcome<RequestView> suggest(Actor actor, NetworkKey network, Wish typed) {
        return clean(typed).map(wish -> keep(Request.suggest(wish, network.value(), actor.id(), clock.instant())));
    }

    private RequestView keep(Request request) {
        requests.add(request);
        made.fire(new RequestMade(request));
        return RequestView.of(request, request.wish().publication().flatMap(publications::find), java.util.List.of());
    }

    private Outcome<Wish> clean(Wish typed) {
        Wish wish = new Wish(
                typed.publication(),
                typed.language(),
                typed.help(),
                Text.normal(typed.message()).strip());
        if (wish.message().length() > Wish.LONGEST) {
            return Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", Wish.LONGEST))
                    .at("message"));
        }
        if (wish.isEmpty()) {
            return Outcome.refused(Refusal.of(RequestRefusal.NOTHING_ASKED).at("message"));
        }
        Optional<Refusal> unknown = wish.publication()
                .filter(key -> publications.find(key).isEmpty())
                .map(key -> Refusal.of(RequestRefusal.UNKNOWN_PUBLICATION).at("publication"));
        return unknown.isPresent() ? Outcome.refused(unknown.get()) : Outcome.done(wish);
    }
}
