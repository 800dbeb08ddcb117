package org.inpud.portal.adaptation.boundary;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.PublicationsToChoose;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;
import org.inpud.portal.web.TypedLanguages;
import org.primefaces.context.PrimeFacesContext;

/** Where a coordinator plans an adaptation for their network. */
@Named
@ViewScoped
public class OpenPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BASE = "based";

    @Inject
    private transient OpenAdaptation open;

    @Inject
    private transient PublicationsToChoose publications;

    @Inject
    private transient Networks networks;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient TypedLanguages typed;

    @Inject
    private transient Opening opening;

    @Inject
    private transient Faces faces;

    private String publication;
    private String network;
    private String language;
    private String country;
    private String basedOn;
    private String baseSought;
    private transient List<PublicationView> texts;

    /** Only somebody who coordinates a network has a use for this page. */
    public void begin() {
        List<Network> coordinated = getNetworks();
        if (coordinated.isEmpty()) {
            opening.shown(Outcome.refused(KernelRefusal.FORBIDDEN), "/adaptation/open");
        } else {
            network = coordinated.get(0).key().value();
        }
    }

    /** Shows what it can be based on; a choice made before stays. */
    public void seek() {
        basedOn = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(BASE);
    }

    public void plan() {
        seek();
        Outcome<AdaptationId> outcome = wanted().then(wanted -> open.open(signedIn.actor(), wanted));
        if (faces.show(outcome)) {
            faces.say("adaptation.open.done");
            faces.go("/adaptation/overview?id=" + outcome.value());
        }
    }

    private Outcome<NewAdaptation> wanted() {
        Optional<LanguageTag> tag = typed.meant(language, ofNetworks());
        if (tag.isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("language"));
        }
        Optional<Integer> edition = getTexts().stream()
                .filter(one -> one.key().equals(publication))
                .findFirst()
                .map(one -> one.editions().get(0).number());
        Optional<AdaptationId> id = edition.flatMap(found -> AdaptationId.of(
                publication, network, tag.get(), Optional.ofNullable(country).filter(code -> !code.isBlank())));
        Optional<AdaptationId> base =
                Optional.ofNullable(basedOn).filter(text -> !text.isBlank()).flatMap(AdaptationId::parse);
        return id.map(found -> Outcome.done(new NewAdaptation(found, edition.orElseThrow(), base)))
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at("country")));
    }

    /** A form that is sent without script has to carry what the script would have added. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** The publications that have a text to adapt. */
    public List<PublicationView> getTexts() {
        if (texts == null) {
            texts = publications.of(signedIn.actor()).stream()
                    .filter(one -> !one.editions().isEmpty())
                    .toList();
        }
        return texts;
    }

    /** The networks that the person coordinates. */
    public List<Network> getNetworks() {
        return networks.all().stream()
                .filter(one -> signedIn.actor().roles().stream()
                        .anyMatch(role -> role.role() == Role.COORDINATOR
                                && role.network()
                                        .filter(one.key().value()::equals)
                                        .isPresent()))
                .toList();
    }

    /** Their networks' own languages, offered first; any other can be typed. */
    public List<String> getLanguages() {
        return ofNetworks().stream().map(LanguageTag::value).toList();
    }

    private List<LanguageTag> ofNetworks() {
        return getNetworks().stream()
                .flatMap(one -> one.languages().stream())
                .distinct()
                .toList();
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(String publication) {
        this.publication = publication;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getBasedOn() {
        return basedOn;
    }

    /** What is searched for among the possible bases. */
    public String getBaseSought() {
        return baseSought;
    }

    public void setBaseSought(String baseSought) {
        this.baseSought = baseSought;
    }

    public void setBasedOn(String basedOn) {
        this.basedOn = basedOn;
    }
}
