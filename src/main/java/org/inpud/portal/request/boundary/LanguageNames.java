package org.inpud.portal.request.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;
import org.inpud.portal.web.TypedLanguages;

/** The languages that readers ask for: those that networks work in come first. */
@Named
@RequestScoped
public class LanguageNames {

    @Inject
    private Networks networks;

    @Inject
    private TypedLanguages languages;

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    Optional<LanguageTag> meant(String typed) {
        return languages.meant(typed, ofNetworks().toList());
    }

    /** What the page offers: the languages that networks work in. */
    public List<String> getOffered() {
        return ofNetworks()
                .map(language -> messages.nameOf(language, signedIn.language()))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private Stream<LanguageTag> ofNetworks() {
        return networks.all().stream()
                .flatMap(network -> network.languages().stream())
                .distinct();
    }
}
