package org.inpud.portal.planning.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.request.control.Requests;
import org.inpud.portal.request.entity.Request;
import org.inpud.portal.request.entity.RequestRefusal;

/** A coordinator says for their network what it does about a request: an adaptation is planned, or the reason why not. */
@UseCase
public class AnswerRequest {

    private static final int LONGEST = 1000;

    @Inject
    private Requests requests;

    @Inject
    private Adaptations adaptations;

    @Inject
    private OpenAdaptation open;

    @Inject
    private Editions editions;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /**
     * How it is taken up.
     *
     * @param publication the work, where the request names none; without either, the note says what will be done
     * @param country where the adaptation is made for one
     */
    public record Taken(Optional<PublicationKey> publication, Optional<String> country, String note) {}

    /** The adaptation that is planned, in the newest edition; one that is there already counts as well. */
    @Requires(Capability.COORDINATE)
    public Outcome<Optional<AdaptationId>> accept(Actor actor, NetworkKey network, long request, Taken taken) {
        return held(network, request).then(found -> {
            String note = Text.normal(taken.note()).strip();
            Optional<PublicationKey> publication = found.wish().publication().or(taken::publication);
            if (note.length() > LONGEST) {
                return tooLong("note");
            }
            if (publication.isEmpty() && note.isEmpty()) {
                return Outcome.refused(Refusal.of(RequestRefusal.REASON_NEEDED).at("note"));
            }
            Outcome<Optional<AdaptationId>> planned = publication.isPresent()
                    ? plan(actor, network, found, publication.get(), taken.country())
                    : Outcome.done(Optional.empty());
            return planned.then(adaptation -> found.accept(
                            network.value(), adaptation.map(AdaptationId::toString), note, actor.id(), clock.instant())
                    .map(unused -> told(actor, network, request, adaptation, true)));
        });
    }

    @Requires(Capability.COORDINATE)
    public Outcome<Void> decline(Actor actor, NetworkKey network, long request, String reason) {
        return held(network, request).then(found -> {
            String why = Text.normal(reason == null ? "" : reason).strip();
            if (why.length() > LONGEST) {
                return tooLong("reason");
            }
            return found.decline(network.value(), why, actor.id(), requests.concerned(found), clock.instant())
                    .map(unused -> {
                        told(actor, network, request, Optional.empty(), false);
                        return null;
                    });
        });
    }

    private Outcome<Request> held(NetworkKey network, long request) {
        return requests.findToChange(request)
                .filter(found -> requests.concerns(found, network.value()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(RequestRefusal.UNKNOWN_REQUEST));
    }

    private Outcome<Optional<AdaptationId>> plan(
            Actor actor, NetworkKey network, Request request, PublicationKey publication, Optional<String> country) {
        Optional<Edition> edition = editions.newest(publication);
        if (edition.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(RequestRefusal.UNKNOWN_PUBLICATION).at("publication"));
        }
        Optional<AdaptationId> id = AdaptationId.of(
                publication.value(), network.value(), request.wish().language(), country);
        if (id.isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at("country"));
        }
        return adaptations.find(id.get()).isPresent()
                ? Outcome.done(id)
                : open.open(actor, new NewAdaptation(id.get(), edition.get().number(), Optional.empty()))
                        .map(Optional::of);
    }

    private Optional<AdaptationId> told(
            Actor actor, NetworkKey network, long request, Optional<AdaptationId> adaptation, boolean isAccepted) {
        Role role = actor.roleFor(Capability.COORDINATE, network.scope()).orElseThrow();
        String subject = adaptation.map(AdaptationId::toString).orElse("request-" + request);
        events.fire(new RequestAnswered(actor, role, network, subject, request, isAccepted));
        return adaptation;
    }

    private static <T> Outcome<T> tooLong(String field) {
        return Outcome.refused(
                Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST)).at(field));
    }
}
