package org.inpud.portal.network.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.FindNetworks;
import org.inpud.portal.network.control.InviteIntoNetwork;
import org.inpud.portal.network.control.ListMembers;
import org.inpud.portal.network.control.MemberView;
import org.inpud.portal.network.control.NetworkView;
import org.inpud.portal.network.control.RulesView;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.people.control.WaysIn;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** A network from within: its languages and rules for everybody who works there, its members for those who coordinate it. */
@Named
@ViewScoped
public class MembersPage implements Serializable {

    private static final int PAGE = 50;
    private static final int NOT_FOUND = 404;
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FindNetworks find;

    @Inject
    private transient ListMembers list;

    @Inject
    private transient InviteIntoNetwork invite;

    @Inject
    private transient Links links;

    @Inject
    private transient RulesForm rules;

    @Inject
    private transient ReasonsForm reasons;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final RoleForm role = new RoleForm();
    private String network;
    private int page;
    private boolean coordinator;
    private transient FindNetworks.Inside inside;
    private transient List<NetworkView> mine;
    private transient List<MemberView> members;
    private transient long total;
    private transient Links.Link link;

    /** Without a network in the address: one that the person coordinates, else one they work in. */
    public void open() {
        Optional<NetworkKey> key =
                network == null ? keysOfMine().findFirst().flatMap(NetworkKey::parse) : NetworkKey.parse(network);
        Outcome<FindNetworks.Inside> found = key.map(given -> find.inside(signedIn.actor(), given, signedIn.language()))
                .orElse(null);
        if (found == null || !found.isDone()) {
            faces.stop(NOT_FOUND);
            return;
        }
        network = key.orElseThrow().value();
        inside = found.value();
        coordinator =
                signedIn.actor().may(Capability.KEEP_NETWORK, key.orElseThrow().scope());
        rules.open(network, inside.rules());
        reasons.open(network);
        List<String> keys = keysOfMine().toList();
        mine = find.all(signedIn.actor(), signedIn.language()).value().stream()
                .filter(one -> keys.contains(one.key()))
                .toList();
        if (coordinator) {
            readMembers(key.orElseThrow());
        }
    }

    private void readMembers(NetworkKey key) {
        ListMembers.Members found =
                list.list(signedIn.actor(), key, Math.max(0, page) * PAGE, PAGE).value();
        members = found.items();
        total = found.total();
    }

    /** Makes the link; it is shown in the answer to this click and never again. */
    public void invite() {
        Outcome<WaysIn.Made> made = invite.invite(signedIn.actor(), NetworkKey.of(network), role.wanted());
        if (faces.show(made)) {
            link = links.of(made.value(), Links.reader(role.languages(), signedIn.language()));
        }
    }

    /** Keys of the person’s own networks, those they coordinate first. */
    private Stream<String> keysOfMine() {
        Actor actor = signedIn.actor();
        return Stream.of(Capability.KEEP_NETWORK, Capability.SEE_WORK)
                .flatMap(capability -> actor.roles().stream()
                        .filter(held -> capability.isHeldBy(held.role()))
                        .map(RoleHeld::network)
                        .flatMap(Optional::stream))
                .distinct();
    }

    /** Where the person works in several networks: all of them, to go from one to another. */
    public List<NetworkView> getMine() {
        return mine;
    }

    public List<String> getLanguages() {
        return inside.network().languages().stream().map(LanguageTag::value).toList();
    }

    public NetworkView getOpened() {
        return inside.network();
    }

    public RulesView getRules() {
        return inside.rules();
    }

    public List<String> getCoordinators() {
        return inside.coordinators();
    }

    public boolean isCoordinator() {
        return coordinator;
    }

    public List<MemberView> getMembers() {
        return members;
    }

    public long getTotal() {
        return total;
    }

    /** Whether there are members after those on this page. */
    public boolean isNext() {
        return (page + 1L) * PAGE < total;
    }

    public Links.Link getLink() {
        return link;
    }

    public RoleForm getRole() {
        return role;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
