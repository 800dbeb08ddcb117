package org.inpud.portal.network.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;

/** Shows coordinators who is in their network, by pseudonym. */
@UseCase
public class ListMembers {

    /** A window of the list, and how many there are. */
    public record Members(List<MemberView> items, long total) {}

    private Networks networks;
    private Memberships memberships;
    private MemberViews views;

    protected ListMembers() {}

    @Inject
    public ListMembers(Networks networks, Memberships memberships, MemberViews views) {
        this.networks = networks;
        this.memberships = memberships;
        this.views = views;
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<Members> list(Actor actor, NetworkKey network, int offset, int size) {
        if (networks.find(network).isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK);
        }
        return Outcome.done(new Members(
                views.of(memberships.in(network.value(), offset, size)), memberships.countIn(network.value())));
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<MemberView> one(Actor actor, NetworkKey network, UUID membership) {
        return memberships
                .findToChange(membership)
                .filter(found ->
                        found.held().network().filter(network.value()::equals).isPresent())
                .map(found -> Outcome.done(views.of(found)))
                .orElseGet(() -> Outcome.refused(NetworkRefusal.UNKNOWN_MEMBER));
    }
}
