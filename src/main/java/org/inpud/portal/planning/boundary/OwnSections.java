package org.inpud.portal.planning.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.planning.control.SeePlan;
import org.inpud.portal.web.SignedIn;

/** Which sections of an outline were given to whoever looks. */
@Named
@RequestScoped
public class OwnSections {

    @Inject
    private SeePlan see;

    @Inject
    private SignedIn signedIn;

    /** The labels of their headings, for the outline’s script. */
    public String of(String id) {
        Outcome<Set<String>> found =
                see.mine(signedIn.actor(), AdaptationId.parse(id).orElseThrow());
        return found.isDone() ? String.join(" ", found.value()) : "";
    }
}
