package org.inpud.portal.lineage.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.lineage.control.EndorseRelease;
import org.inpud.portal.lineage.control.EndorseRelease.AdaptationRelease;
import org.inpud.portal.lineage.control.EndorsementView;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.release.control.FindReleases;
import org.inpud.portal.release.control.ReleaseView;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** Where coordinators say that their network stands behind another's release as it is, or take that back. */
@Named
@ViewScoped
public class EndorsePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EndorseRelease endorse;

    @Inject
    private transient FindReleases releases;

    @Inject
    private transient Networks networks;

    @Inject
    private transient Opening opening;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final HashMap<String, String> because = new HashMap<>();
    private String adaptation;
    private String number;
    private String network;
    private String country;
    private String reason;
    private transient ReleaseView release;
    private transient List<EndorsementView> standing;

    public void open() {
        Optional<AdaptationRelease> wanted = wanted();
        if (wanted.isEmpty()) {
            opening.nothing();
        } else if (getCoordinated().isEmpty()) {
            opening.shown(Outcome.refused(KernelRefusal.FORBIDDEN), address());
        } else {
            opening.shown(
                            releases.one(
                                    signedIn.actor(),
                                    wanted.get().adaptation(),
                                    wanted.get().number()),
                            address())
                    .ifPresent(found -> {
                        release = found;
                        standing =
                                endorse.standing(signedIn.actor(), wanted.get()).value();
                    });
        }
    }

    private Optional<AdaptationRelease> wanted() {
        return AdaptationId.parse(adaptation)
                .flatMap(id -> ReleaseNumber.parse(number).map(found -> new AdaptationRelease(id, found)));
    }

    private String address() {
        return "/lineage/endorse?adaptation=" + adaptation + "&number=" + number;
    }

    public void endorse() {
        Outcome<List<EndorsementView>> outcome = endorse.endorse(
                signedIn.actor(),
                wanted().orElseThrow(),
                NetworkKey.of(network),
                Optional.ofNullable(country).map(code -> code.strip().toLowerCase(Locale.ROOT)),
                Optional.ofNullable(reason));
        if (faces.show(outcome)) {
            faces.say("lineage.endorse.done");
            faces.go(address());
        } else {
            open();
        }
    }

    public void takeBack(String endorser) {
        Outcome<List<EndorsementView>> outcome = endorse.takeBack(
                signedIn.actor(),
                wanted().orElseThrow(),
                NetworkKey.of(endorser),
                Optional.ofNullable(because.get(endorser)));
        if (faces.show(outcome)) {
            faces.say("lineage.endorse.ended");
            faces.go(address());
        } else {
            open();
        }
    }

    /** The networks that the person coordinates. */
    public List<Network> getCoordinated() {
        return networks.all().stream()
                .filter(one -> signedIn.actor().is(Role.COORDINATOR, one.key().scope()))
                .toList();
    }

    /** Those of them that could stand behind it: not its own, and not those that do already. */
    public List<Network> getAble() {
        return release.withdrawal().isPresent()
                ? List.of()
                : getCoordinated().stream()
                        .filter(one ->
                                !one.key().value().equals(release.adaptation().network()))
                        .filter(one -> standing.stream().noneMatch(other -> other.network()
                                .equals(one.key().value())))
                        .toList();
    }

    public boolean isOwn(String endorser) {
        return getCoordinated().stream().anyMatch(one -> one.key().value().equals(endorser));
    }

    public ReleaseView getRelease() {
        return release;
    }

    public List<EndorsementView> getStanding() {
        return standing;
    }

    public Map<String, String> getBecause() {
        return because;
    }

    public String getAdaptation() {
        return adaptation;
    }

    public void setAdaptation(String adaptation) {
        this.adaptation = adaptation;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
