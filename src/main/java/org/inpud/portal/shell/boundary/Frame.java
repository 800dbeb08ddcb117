package org.inpud.portal.shell.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.web.SignedIn;

/** What the frame around every signed-in page shows to this person. */
@Named
@RequestScoped
public class Frame {

    @Inject
    private SignedIn signedIn;

    public boolean isInNetwork() {
        return signedIn.actor().may(Capability.SEE_WORK);
    }

    /** Whether somebody’s requests are theirs to see. */
    public boolean isAsked() {
        return isInNetwork() || signedIn.actor().may(Capability.KEEP_LICENCES);
    }

    public boolean isVerifier() {
        return signedIn.actor().may(Capability.VERIFY_CHRONICLE);
    }

    public boolean isAdministrator() {
        return signedIn.actor().may(Capability.ADMINISTER);
    }
}
