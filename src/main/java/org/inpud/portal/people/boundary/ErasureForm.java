package org.inpud.portal.people.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.people.control.MyAccount;
import org.inpud.portal.people.entity.PeopleRefusal;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** The last form: a person has everything erased that tells who they are, having typed so. */
@Named
@RequestScoped
public class ErasureForm {

    @Inject
    private MyAccount account;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    private String typed;
    private String password;

    public void erase() {
        if (typed == null || !Text.normal(typed).strip().equals(signedIn.getPseudonym())) {
            faces.show(Refusal.of(PeopleRefusal.PSEUDONYM_DIFFERS).at("typed"));
        } else if (faces.show(account.erase(signedIn.actor(), password))) {
            FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
            faces.go("/" + signedIn.getLanguage() + "/library");
        }
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
