package org.inpud.portal.network.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inpud.portal.web.SignedIn;

/** The countries of ISO 3166 in the reader’s language. */
@Named
@RequestScoped
public class Countries {

    /**
     * @param code two small letters, as memberships keep it
     */
    public record Country(String code, String name) {}

    @Inject
    private SignedIn signedIn;

    /** In the order of the reader’s alphabet. */
    public List<Country> getAll() {
        Collator alphabet = Collator.getInstance(locale());
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Country(code.toLowerCase(Locale.ROOT), name(code)))
                .sorted(Comparator.comparing(Country::name, alphabet))
                .toList();
    }

    public String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale());
    }

    private Locale locale() {
        return signedIn.language().locale();
    }
}
