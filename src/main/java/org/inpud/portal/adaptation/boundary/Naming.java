package org.inpud.portal.adaptation.boundary;

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
        return Messages.capital(messages.nameOf(id.language(), id.country(), signedIn.language()), signedIn.language());
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
        return messages.country(code, signedIn.language());
    }
}
