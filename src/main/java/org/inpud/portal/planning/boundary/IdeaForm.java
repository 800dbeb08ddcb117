package org.inpud.portal.planning.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.request.control.AskForLanguage;
import org.inpud.portal.request.entity.Wish;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** An idea of somebody who works in a network: which work, in which of its languages, and why. */
@Named
@RequestScoped
public class IdeaForm {

    @Inject
    private AskForLanguage ask;

    @Inject
    private Networks networks;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    private String network;
    private String work;
    private String language;
    private String message = "";

    public void suggest() {
        Optional<LanguageTag> wanted = LanguageTag.parse(language);
        Outcome<?> outcome = wanted.isEmpty()
                ? Outcome.refused(Refusal.of(KernelRefusal.BAD_LANGUAGE))
                : ask.suggest(
                        signedIn.actor(),
                        NetworkKey.of(network),
                        new Wish(PublicationKey.parse(work), wanted.get(), false, message == null ? "" : message));
        if (faces.show(outcome)) {
            faces.say("planning.requests.suggested");
            faces.go("/planning/requests");
        }
    }

    /** The networks in which the person works. */
    public List<String> getNetworks() {
        return signedIn.actor().roles().stream()
                .filter(held -> Capability.SEE_WORK.isHeldBy(held.role()))
                .map(RoleHeld::network)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The languages of these networks. */
    public List<String> getLanguages() {
        return networks.of(getNetworks()).values().stream()
                .flatMap(one -> one.languages().stream())
                .map(LanguageTag::value)
                .distinct()
                .sorted()
                .toList();
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
