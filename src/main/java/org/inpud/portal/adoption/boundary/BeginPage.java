package org.inpud.portal.adoption.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.control.BeginAdoption;
import org.inpud.portal.adoption.entity.AdoptionRefusal;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Upload;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.PublicationsToChoose;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;
import org.inpud.portal.web.TypedLanguages;

/** Where somebody brings a finished translation; short ones are paired at once, long ones in the background. */
@Named("beginAdoptionPage")
@RequestScoped
public class BeginPage {

    private static final long AT_ONCE = 300 * 1024L;

    @Inject
    private TypedLanguages typed;

    @Inject
    private BeginAdoption begin;

    @Inject
    private SourceFirst sourceFirst;

    @Inject
    private PublicationsToChoose publications;

    @Inject
    private Networks networks;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Opening opening;

    @Inject
    private Faces faces;

    private String id;
    private String publication;
    private String network;
    private String language;
    private String country;
    private Part file;
    private Part source;

    /** Only somebody who can begin work in a network has a use for this page. */
    public void open() {
        if (getNetworks().isEmpty()) {
            opening.shown(Outcome.refused(KernelRefusal.FORBIDDEN), "/adoption/begin");
        }
        AdaptationId.parse(id).filter(found -> publication == null).ifPresent(found -> {
            publication = found.publication();
            network = found.network();
            language = found.language().value();
            country = found.country().orElse("");
        });
    }

    public void bring() throws IOException {
        Outcome<AdaptationId> adaptation = isThere(file) ? adaptation() : Outcome.refused(AdoptionRefusal.NO_FILE);
        if (!faces.show(adaptation)) {
            return;
        }
        Outcome<Optional<Integer>> edition = edition(adaptation.value());
        if (faces.show(edition)) {
            bring(adaptation.value(), edition.value());
        }
    }

    private void bring(AdaptationId adaptation, Optional<Integer> edition) throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = file.getSubmittedFileName();
            Outcome<String> next = file.getSize() > AT_ONCE
                    ? begin.queue(signedIn.actor(), adaptation, edition, name, content)
                            .map(job -> "/platform/job?id=" + job)
                    : begin.begin(signedIn.actor(), adaptation, edition, name, content, progress -> {})
                            .map(view -> "/adoption/pairs?id=" + adaptation);
            if (faces.show(next)) {
                faces.go(next.value());
            }
        }
    }

    private Outcome<Optional<Integer>> edition(AdaptationId adaptation) throws IOException {
        if (!isThere(source)) {
            return Outcome.done(Optional.empty());
        }
        try (InputStream content = source.getInputStream()) {
            return sourceFirst.edition(adaptation, source.getSubmittedFileName(), content);
        }
    }

    private static boolean isThere(Part part) {
        return part != null
                && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank();
    }

    private Outcome<AdaptationId> adaptation() {
        Optional<LanguageTag> tag = typed.meant(language, ofNetworks());
        if (tag.isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("language"));
        }
        Optional<String> land = Optional.ofNullable(country).filter(code -> !code.isBlank());
        return AdaptationId.of(publication, network, tag.get(), land)
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at("country")));
    }

    public List<PublicationView> getTexts() {
        return publications.of(signedIn.actor());
    }

    /** The networks in which the person can begin work. */
    public List<Network> getNetworks() {
        return networks.all().stream()
                .filter(one -> signedIn.actor().roles().stream()
                        .anyMatch(role -> Capability.START.isHeldBy(role.role())
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

    public long getMegabytes() {
        return Upload.MOST_MEGABYTES;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getSource() {
        return source;
    }

    public void setSource(Part source) {
        this.source = source;
    }
}
