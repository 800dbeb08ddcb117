package org.inpud.portal.request.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.Scope;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.people.entity.Secret;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.request.entity.Request;
import org.inpud.portal.request.entity.RequestRefusal;
import org.inpud.portal.request.entity.RequestState;

/**
 * Coordinators find what is asked of their networks, the secretariat everything, members their own ideas; and a reader,
 * by the receipt, what became of theirs.
 */
@UseCase
public class FindRequests {

    @Inject
    private Requests requests;

    @Inject
    private Publications publications;

    /** A window of the list, and how many there are. */
    public record Found(List<RequestView> items, long total) {}

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Found> find(Actor actor, Optional<RequestState> state, int offset, int size) {
        List<String> coordinated = coordinated(actor);
        Requests.Reader reader =
                new Requests.Reader(actor.is(Role.SECRETARIAT, Scope.ANYWHERE), actor.id(), coordinated);
        List<Request> found = requests.find(reader, state, offset, size);
        Map<String, Publication> works = publications.of(found.stream()
                .flatMap(request -> request.wish().publication().stream())
                .map(PublicationKey::value)
                .distinct()
                .toList());
        List<Network> networks = requests.networks();
        List<RequestView> views = found.stream()
                .map(request -> RequestView.of(
                        request,
                        request.wish().publication().map(key -> works.get(key.value())),
                        mayAnswer(request, coordinated, networks)))
                .toList();
        return Outcome.done(new Found(views, requests.count(reader, state)));
    }

    /** What became of a reader’s request. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<RequestView> byReceipt(Actor actor, String receipt) {
        return requests.byReceipt(new Secret(receipt).hash())
                .map(request -> Outcome.done(
                        RequestView.of(request, request.wish().publication().flatMap(publications::find), List.of())))
                .orElseGet(() -> Outcome.refused(RequestRefusal.UNKNOWN_REQUEST));
    }

    private static List<String> mayAnswer(Request request, List<String> coordinated, List<Network> networks) {
        return request.state() != RequestState.OPEN
                ? List.of()
                : Requests.mayAnswer(request, coordinated, networks).stream()
                        .filter(network -> !request.hasAnswerOf(network))
                        .toList();
    }

    private static List<String> coordinated(Actor actor) {
        return actor.roles().stream()
                .filter(held -> Capability.COORDINATE.isHeldBy(held.role()))
                .map(RoleHeld::network)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
