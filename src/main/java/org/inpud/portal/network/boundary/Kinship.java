package org.inpud.portal.network.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.network.control.FindNetworks;
import org.inpud.portal.network.control.NetworkView;
import org.inpud.portal.web.SignedIn;

/** A region and its national networks, as everybody may know them. */
@Named
@RequestScoped
public class Kinship {

    @Inject
    private FindNetworks find;

    @Inject
    private SignedIn signedIn;

    private List<NetworkView> all;

    private List<NetworkView> all() {
        if (all == null) {
            all = find.all(signedIn.actor(), signedIn.language()).value();
        }
        return all;
    }

    public List<NetworkView> nationals(String region) {
        return all().stream()
                .filter(one -> one.parent().filter(region::equals).isPresent())
                .toList();
    }

    /** The region of a national network; nothing for others. */
    public NetworkView region(NetworkView network) {
        Optional<String> parent = network.parent();
        return all().stream()
                .filter(one -> parent.filter(one.key()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }
}
