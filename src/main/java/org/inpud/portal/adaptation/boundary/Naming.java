package org.inpud.portal.adaptation.boundary;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** What an adaptation is called on a page: “Spanish for Colombia”, “LANPUD”. */
@Named
@RequestScoped
public class Naming {

    @Inject
    private Messages messages;

    @Inject
    private Networks networks;

    @Inject
    private SignedIn signedIn;

    private final Map<String, String> acronyms = new HashMap<>();

    /** Language, and country where it is made for one, in the language of the page. */
    public String target(AdaptationId id) {
        String language = capital(messages.nameOf(id.language(), signedIn.language()));
        return id.country()
                .map(country -> messages.of(
                        signedIn.language(),
                        "adaptation.editor.target",
                        Map.of("language", language, "country", country(country))))
                .orElse(language);
    }

    /** An adaptation by its id: “Spanish for Colombia · LANPUD”; nothing where it is none. */
    public String called(String id) {
        return AdaptationId.parse(id)
                .map(found -> target(found) + " · " + network(found))
                .orElse("");
    }

    /** The network's acronym. */
    public String network(AdaptationId id) {
        return networkOf(id.network());
    }

    public String networkOf(String key) {
        return acronyms.computeIfAbsent(
                key,
                unused -> networks.find(key).map(network -> network.acronym()).orElse(key.toUpperCase(Locale.ROOT)));
    }

    /** Who spoke: a country reader with the country that they speak for. */
    public String speaker(LocalChangeView.Heard heard) {
        String voice = messages.of(signedIn.language(), "adaptation.voice." + heard.as());
        return heard.country()
                .map(code -> messages.of(
                        signedIn.language(),
                        "adaptation.voice.of",
                        Map.of("voice", voice, "country", country(code.toUpperCase(Locale.ROOT)))))
                .orElse(voice);
    }

    /** A country's name in the language of the page. */
    public String country(String code) {
        return ULocale.forLanguageTag("und-" + code)
                .getDisplayCountry(ULocale.forLanguageTag(
                        Messages.nearest(signedIn.language()).value()));
    }

    private String capital(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(signedIn.language().locale()) + name.substring(first);
    }
}
