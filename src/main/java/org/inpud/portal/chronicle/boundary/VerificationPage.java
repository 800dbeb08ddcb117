package org.inpud.portal.chronicle.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.inpud.portal.chronicle.control.Verification;
import org.inpud.portal.chronicle.control.VerifyChronicle;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** Shows administrators and auditors whether the record stands as it was sealed. */
@Named
@RequestScoped
public class VerificationPage {

    @Inject
    private VerifyChronicle verify;

    @Inject
    private Opening opening;

    @Inject
    private SignedIn signedIn;

    private Verification found;

    public void open() {
        opening.shown(verify.verify(signedIn.actor()), "/chronicle/verification")
                .ifPresent(answer -> found = answer);
    }

    public Verification getFound() {
        return found;
    }

    /** The place of the first broken entry, or nothing. */
    public Long getBroken() {
        return found.firstBroken().orElse(null);
    }

    public Instant getLastSealed() {
        return found.lastSealedAt().orElse(null);
    }

    public String getHead() {
        return found.head().orElse(null);
    }
}
