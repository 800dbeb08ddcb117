package org.inpud.portal.network.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.control.FindNetworks;
import org.inpud.portal.network.control.FoundNationalNetwork;
import org.inpud.portal.network.control.NetworkView;
import org.inpud.portal.network.entity.NationalNetwork;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkKind;
import org.inpud.portal.people.control.WaysIn;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** Where a region’s coordinators found a national network, and get the link for whoever will coordinate it. */
@Named
@ViewScoped
public class FoundPage implements Serializable {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FoundNationalNetwork founding;

    @Inject
    private transient FindNetworks networks;

    @Inject
    private transient Links links;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final HashMap<String, String> fields = new HashMap<>();
    private String network;
    private String regionAcronym;
    private transient NetworkView founded;
    private transient Links.Link link;

    public void open() {
        Optional<NetworkView> region = NetworkKey.parse(network)
                .map(key -> networks.one(signedIn.actor(), key, signedIn.language()))
                .filter(Outcome::isDone)
                .map(Outcome::value)
                .filter(found -> found.kind() == NetworkKind.REGIONAL);
        if (region.isEmpty()) {
            faces.stop(NOT_FOUND);
        } else if (!signedIn.actor()
                .may(Capability.KEEP_NETWORK, NetworkKey.of(region.get().key()).scope())) {
            faces.stop(FORBIDDEN);
        } else {
            network = region.get().key();
            regionAcronym = region.get().acronym();
        }
    }

    /** Founds it; the link is shown in the answer to this click and never again. */
    public void found() {
        Outcome<FoundNationalNetwork.Founded> outcome = wanted().then(wanted ->
                founding.found(signedIn.actor(), NetworkKey.of(network), wanted, signedIn.language()));
        if (faces.show(outcome)) {
            founded = outcome.value().network();
            fields.clear();
            link = links.of(outcome.value().way(), Links.reader(founded.languages(), signedIn.language()));
        }
    }

    /** Another link for a network that nobody coordinates yet. */
    public void invite(NetworkView national) {
        Outcome<WaysIn.Made> made = founding.inviteFirst(signedIn.actor(), NetworkKey.of(network), national.key());
        if (faces.show(made)) {
            founded = national;
            link = links.of(made.value(), Links.reader(national.languages(), signedIn.language()));
        }
    }

    private Outcome<NationalNetwork> wanted() {
        List<String> typed = Stream.of(field("languages").split("[,;\\s]+"))
                .filter(tag -> !tag.isBlank())
                .toList();
        List<LanguageTag> languages =
                typed.stream().flatMap(tag -> LanguageTag.parse(tag).stream()).toList();
        if (languages.size() < typed.size()) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("languages"));
        }
        return Outcome.done(new NationalNetwork(
                field("acronym"),
                field("name"),
                Optional.of(field("nameInEnglish")),
                Optional.of(field("nameInFrench")),
                field("country"),
                languages));
    }

    private String field(String name) {
        return Optional.ofNullable(fields.get(name)).orElse("");
    }

    public List<FoundNationalNetwork.National> getNationals() {
        return founding.of(signedIn.actor(), NetworkKey.of(network), signedIn.language())
                .value();
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getRegion() {
        return regionAcronym;
    }

    public NetworkView getFounded() {
        return founded;
    }

    public Links.Link getLink() {
        return link;
    }
}
