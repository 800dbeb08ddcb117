package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.EditionView;
import org.inpud.portal.publication.control.GrantView;
import org.inpud.portal.publication.control.LicenceState;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.ReadPublication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.Topic;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** One publication: its editions, its licence and grants, its adaptations, what is known about it. */
@Named
@RequestScoped
public class PublicationPage {

    @Inject
    private ReadPublication read;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    private String key;
    private ReadPublication.Details details;
    private List<GrantView> grants = List.of();

    public void load() {
        Outcome<PublicationKey> parsed = PublicationsResource.at(key);
        Outcome<ReadPublication.Details> found = parsed.then(one -> read.read(signedIn.actor(), one));
        if (!found.isDone()) {
            faces.stop(404);
            return;
        }
        details = found.value();
        Outcome<List<GrantView>> all = read.grants(signedIn.actor(), parsed.value());
        grants = all.isDone() ? all.value() : List.of();
    }

    public boolean isLoaded() {
        return details != null;
    }

    public PublicationView getWork() {
        return details.publication();
    }

    public List<EditionView> getEditions() {
        return details.publication().editions();
    }

    public List<Topic> getTopics() {
        return details.topics();
    }

    public List<GrantView> getGrants() {
        return grants;
    }

    public LicenceState getLicence() {
        return details.licence();
    }

    public boolean isKeeper() {
        return details.mayKeep();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
