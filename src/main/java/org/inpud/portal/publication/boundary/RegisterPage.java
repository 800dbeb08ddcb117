package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.RegisterPublication;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** Where a work enters the catalogue. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    private RegisterPublication register;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FieldMessages fields;

    @Inject
    private Faces faces;

    private final ParticularsForm form = new ParticularsForm();
    private String key;
    private String owner;

    public void open() {
        if (!signedIn.actor().may(Capability.REGISTER_PUBLICATION)) {
            faces.stop(403);
        }
    }

    public void register() {
        Outcome<PublicationView> outcome =
                register.register(signedIn.actor(), key, Optional.ofNullable(owner), form.draft());
        if (fields.show(outcome)) {
            faces.say("publication.register.done");
            faces.go("/publication/publication?key=" + outcome.value().key());
        }
    }

    /** Whether works of INPUD's own can be registered, and not only a network's. */
    public boolean isSecretariat() {
        return signedIn.actor().may(Capability.KEEP_LICENCES);
    }

    public ParticularsForm getForm() {
        return form;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
