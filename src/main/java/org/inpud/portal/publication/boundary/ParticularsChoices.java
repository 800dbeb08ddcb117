package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Scope;
import org.inpud.portal.publication.control.FindPublications;
import org.inpud.portal.publication.entity.Kind;
import org.inpud.portal.publication.entity.Licence;
import org.inpud.portal.publication.entity.Objective;
import org.inpud.portal.publication.entity.Topic;
import org.inpud.portal.web.SignedIn;

/** What the forms of this room offer to choose from. */
@Named
@RequestScoped
public class ParticularsChoices {

    @Inject
    private FindPublications find;

    @Inject
    private SignedIn signedIn;

    private FindPublications.Choices choices;

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Objective[] getObjectives() {
        return Objective.values();
    }

    public Licence[] getLicences() {
        return Licence.values();
    }

    public List<Topic> getTopics() {
        return all().topics();
    }

    public String topicName(Topic topic) {
        return topic.name(signedIn.language());
    }

    /** Networks for which this person may register a work. */
    public List<FindPublications.NetworkName> getOwners() {
        return all().networks().stream()
                .filter(network -> signedIn.actor().may(Capability.KEEP_OWN_WORKS, Scope.ofNetwork(network.key())))
                .toList();
    }

    public List<FindPublications.NetworkName> getNetworks() {
        return all().networks();
    }

    /** What a network is called; the key itself where it is not known. */
    public String networkName(String key) {
        return all().networks().stream()
                .filter(network -> network.key().equals(key))
                .map(FindPublications.NetworkName::acronym)
                .findFirst()
                .orElse(key);
    }

    private FindPublications.Choices all() {
        if (choices == null) {
            choices = find.choices(signedIn.actor()).value();
        }
        return choices;
    }
}
