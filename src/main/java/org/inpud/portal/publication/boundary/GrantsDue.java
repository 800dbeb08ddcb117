package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.FindGrants;
import org.inpud.portal.publication.control.GrantView;
import org.inpud.portal.publication.control.LicenceState;
import org.inpud.portal.publication.control.ReadPublication;
import org.inpud.portal.web.SignedIn;

/** What grants permit, wherever a page of another room has to say it: where work begins. */
@Named
@RequestScoped
public class GrantsDue {

    /** Where no permission holds, none holds in any language. */
    private static final LanguageTag ANY = LanguageTag.of("en");

    @Inject
    private FindGrants find;

    @Inject
    private ReadPublication read;

    @Inject
    private SignedIn signedIn;

    /** On what a release would rest; null where the publication is not there. */
    public LicenceState permission(String key, String network, LanguageTag language) {
        Outcome<LicenceState> state = PublicationsResource.at(key)
                .then(publication -> find.permission(signedIn.actor(), publication, network, language));
        return state.isDone() ? state.value() : null;
    }

    /** What holds where no permission does; null where one does, which then says itself what it covers. */
    public LicenceState uncovered(String key, String network) {
        return valid(key).isEmpty() ? permission(key, network, ANY) : null;
    }

    /** The permissions of a publication that hold today. */
    public List<GrantView> valid(String key) {
        Outcome<List<GrantView>> grants =
                PublicationsResource.at(key).then(publication -> read.grants(signedIn.actor(), publication));
        return grants.isDone()
                ? grants.value().stream().filter(GrantView::isValid).toList()
                : List.of();
    }
}
