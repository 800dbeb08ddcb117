package org.inpud.portal.network.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.FindNetworks;
import org.inpud.portal.network.control.MemberView;
import org.inpud.portal.network.control.NameToRole;
import org.inpud.portal.network.control.NetworkView;
import org.inpud.portal.network.control.Reinvite;
import org.inpud.portal.people.control.Pseudonyms;
import org.inpud.portal.people.control.WaysIn;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** Where administrators name who coordinates and who works above the networks, and let people in again. */
@Named
@ViewScoped
public class AdministrationPage implements Serializable {

    private static final int FORBIDDEN = 403;
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NameToRole names;

    @Inject
    private transient FindNetworks networks;

    @Inject
    private transient Reinvite reinvite;

    @Inject
    private transient Links links;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private Role role = Role.COORDINATOR;
    private String network;
    private String start;
    private transient List<MemberView> named = List.of();
    private transient Map<String, NetworkView> all = Map.of();
    private transient List<Pseudonyms.Named> found = List.of();
    private transient Links.Link nameLink;
    private transient Links.Link returnLink;
    private transient String returning;
    private transient boolean searched;

    public void open() {
        Outcome<List<MemberView>> answer = names.named(signedIn.actor());
        if (!answer.isDone()) {
            faces.stop(FORBIDDEN);
            return;
        }
        named = answer.value();
        all = networks.all(signedIn.actor(), signedIn.language()).value().stream()
                .collect(Collectors.toMap(
                        NetworkView::key, Function.identity(), (one, unused) -> one, java.util.LinkedHashMap::new));
    }

    /** Makes the link for whoever shall hold the role; shown in the answer to this click only. */
    public void name() {
        Optional<String> where = Optional.ofNullable(network).filter(unused -> role == Role.COORDINATOR);
        Outcome<WaysIn.Made> made = names.name(signedIn.actor(), role, where);
        if (faces.show(made)) {
            nameLink = links.of(made.value(), signedIn.language());
        }
    }

    public void end(MemberView member) {
        if (faces.show(names.end(signedIn.actor(), member.id(), member.version()))) {
            faces.say("network.administration.named.ended");
        }
        faces.go("/network/administration");
    }

    public void find() {
        Outcome<List<Pseudonyms.Named>> outcome = reinvite.find(signedIn.actor(), start == null ? "" : start);
        if (faces.show(outcome)) {
            found = outcome.value();
            searched = true;
        }
    }

    public void letInAgain(UUID person, String pseudonym) {
        Outcome<WaysIn.Made> made = reinvite.anybody(signedIn.actor(), person);
        if (faces.show(made)) {
            returnLink = links.of(made.value(), signedIn.language());
            returning = pseudonym;
        }
    }

    /** The roles that administrators give. */
    public List<Role> getRoles() {
        return Stream.of(Role.values())
                .filter(one -> one == Role.COORDINATOR || !one.isInNetwork())
                .toList();
    }

    public List<NetworkView> getNetworks() {
        return List.copyOf(all.values());
    }

    /** Networks that nobody coordinates: nobody can join them until somebody does. */
    public List<NetworkView> getLeaderless() {
        Set<String> led =
                named.stream().flatMap(member -> member.network().stream()).collect(Collectors.toSet());
        return all.values().stream().filter(one -> !led.contains(one.key())).toList();
    }

    public String acronym(String key) {
        return all.containsKey(key) ? all.get(key).acronym() : key;
    }

    public List<MemberView> getNamed() {
        return named;
    }

    public List<Pseudonyms.Named> getFound() {
        return found;
    }

    public boolean isSearched() {
        return searched;
    }

    public Links.Link getNameLink() {
        return nameLink;
    }

    public Links.Link getReturnLink() {
        return returnLink;
    }

    /** Whom the way back is for. */
    public String getReturning() {
        return returning;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
