package org.inpud.portal.planning.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.planning.control.SeeWorkload;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** How much waits for whom in a network; for its coordinators, and never public. */
@Named
@RequestScoped
public class WorkloadPage {

    @Inject
    private SeeWorkload see;

    @Inject
    private Networks networks;

    @Inject
    private Opening opening;

    @Inject
    private SignedIn signedIn;

    private String network;
    private List<SeeWorkload.Load> loads = List.of();

    /** Without a network in the address: the first that the person coordinates. */
    public void open() {
        Optional<NetworkKey> key = NetworkKey.parse(network)
                .or(() -> getMine().stream().findFirst().flatMap(NetworkKey::parse));
        if (key.isEmpty()) {
            opening.nothing();
            return;
        }
        network = key.get().value();
        opening.shown(see.of(signedIn.actor(), key.get()), "/planning/workload?network=" + network)
                .ifPresent(found -> loads = found);
    }

    /** The networks that the person coordinates. */
    public List<String> getMine() {
        return signedIn.actor().roles().stream()
                .filter(held -> Capability.COORDINATE.isHeldBy(held.role()))
                .map(RoleHeld::network)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    public String acronym(String key) {
        return networks.find(key).map(found -> found.acronym()).orElse(key);
    }

    public List<SeeWorkload.Load> getLoads() {
        return loads;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }
}
