package org.inpud.portal.request.boundary;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** Which language somebody means who writes its name: as the page calls it, as it calls itself, in English, or by its tag. */
@Named
@RequestScoped
public class LanguageNames {

    private static final List<LanguageTag> ALL = Stream.of(Locale.getISOLanguages())
            .flatMap(code -> LanguageTag.parse(code).stream())
            .toList();

    @Inject
    private Networks networks;

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    Optional<LanguageTag> meant(String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > 60) {
            return Optional.empty();
        }
        Optional<LanguageTag> known = Stream.concat(ofNetworks(), ALL.stream())
                .filter(language -> names(language).anyMatch(called -> called.equalsIgnoreCase(name)))
                .findFirst();
        return known.or(() -> LanguageTag.parse(name));
    }

    private Stream<String> names(LanguageTag language) {
        ULocale locale = ULocale.forLanguageTag(language.value());
        return Stream.of(
                messages.nameOf(language, signedIn.language()),
                locale.getDisplayName(locale),
                locale.getDisplayName(ULocale.ENGLISH));
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
