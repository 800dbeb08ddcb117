package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.ChangePublication;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.ReadPublication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** Where the particulars of a publication are corrected. */
@Named
@RequestScoped
public class ChangePage {

    @Inject
    private ReadPublication read;

    @Inject
    private ChangePublication change;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FieldMessages fields;

    @Inject
    private Faces faces;

    private ParticularsForm form = new ParticularsForm();
    private String key;
    private String title;
    private long version;

    public void open() {
        Outcome<ReadPublication.Details> found =
                PublicationsResource.at(key).then(one -> read.read(signedIn.actor(), one));
        if (!found.isDone() || !found.value().mayKeep()) {
            faces.stop(found.isDone() ? 403 : 404);
            return;
        }
        title = found.value().publication().title();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form = ParticularsForm.of(found.value().publication());
            version = found.value().publication().version();
        }
    }

    public void save() {
        PublicationKey publication = PublicationsResource.at(key).value();
        Outcome<PublicationView> outcome = change.change(signedIn.actor(), publication, version, form.draft());
        if (fields.show(outcome)) {
            faces.say("publication.change.done");
            faces.go("/publication/publication?key=" + key);
        }
    }

    public ParticularsForm getForm() {
        return form;
    }

    public String getTitle() {
        return title;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
