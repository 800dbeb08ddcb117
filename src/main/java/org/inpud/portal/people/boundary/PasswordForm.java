package org.inpud.portal.people.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.people.control.MyAccount;
import org.inpud.portal.people.entity.PasswordRule;
import org.inpud.portal.people.entity.PeopleRefusal;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** A new password in place of the old one. */
@Named
@RequestScoped
public class PasswordForm {

    @Inject
    private MyAccount account;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    private String old;
    private String wanted;
    private String again;

    /** Both new ones must be alike, since nobody sees what they type. */
    public void change() {
        if (wanted == null || !wanted.equals(again)) {
            faces.show(Refusal.of(PeopleRefusal.PASSWORDS_DIFFER));
        } else if (faces.show(account.changePassword(signedIn.actor(), signedIn.signIn(), old, wanted))) {
            faces.say("people.account.password.changed");
            faces.go(AccountPage.ADDRESS);
        }
    }

    public int getShortest() {
        return PasswordRule.SHORTEST;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
