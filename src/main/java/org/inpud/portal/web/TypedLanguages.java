package org.inpud.portal.web;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.kernel.LanguageTag;

/** Which language somebody means who writes its name: as the page calls it, as it calls itself, in English, or by its tag. */
@RequestScoped
public class TypedLanguages {

    private static final int LONGEST_NAME = 60;

    private static final List<LanguageTag> ALL = Stream.of(Locale.getISOLanguages())
            .flatMap(code -> LanguageTag.parse(code).stream())
            .toList();

    private Messages messages;
    private SignedIn signedIn;

    protected TypedLanguages() {}

    @Inject
    public TypedLanguages(Messages messages, SignedIn signedIn) {
        this.messages = messages;
        this.signedIn = signedIn;
    }

    /** @param offered are tried first; among them may be some that are spoken in one country */
    public Optional<LanguageTag> meant(String typed, Collection<LanguageTag> offered) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return Stream.concat(offered.stream(), ALL.stream())
                .filter(language -> names(language).anyMatch(called -> called.equalsIgnoreCase(name)))
                .findFirst()
                .or(() -> LanguageTag.parse(name));
    }

    private Stream<String> names(LanguageTag language) {
        ULocale locale = ULocale.forLanguageTag(language.value());
        return Stream.of(
                messages.nameOf(language, signedIn.language()),
                locale.getDisplayName(locale),
                locale.getDisplayName(ULocale.ENGLISH));
    }
}
