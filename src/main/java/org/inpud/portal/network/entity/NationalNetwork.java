package org.inpud.portal.network.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Text;

/**
 * What a region says of a national network that it founds.
 *
 * @param acronym by which it goes; in lower case it becomes the key
 * @param name in the language it works in most
 * @param nameEn for readers of English, where it is another
 * @param nameFr for readers of French, where it is another
 * @param country by its two letters
 * @param languages the first is the one it works in most
 */
public record NationalNetwork(
        String acronym,
        String name,
        Optional<String> nameEn,
        Optional<String> nameFr,
        String country,
        List<LanguageTag> languages) {

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    /** What stands in the place of a network’s key elsewhere. */
    private static final Set<String> RESERVED = Set.of("secretariat", "global", "inpud");

    private static final int LONGEST_NAME = 200;

    public NationalNetwork {
        acronym = clean(acronym);
        name = clean(name);
        nameEn = nameEn.map(NationalNetwork::clean).filter(given -> !given.isEmpty());
        nameFr = nameFr.map(NationalNetwork::clean).filter(given -> !given.isEmpty());
        country = clean(country).toLowerCase(Locale.ROOT);
        languages = languages.stream().distinct().toList();
    }

    private static String clean(String typed) {
        return typed == null ? "" : Text.normal(typed).replaceAll("\\s+", " ").strip();
    }

    Optional<NetworkKey> key() {
        return acronym.chars().allMatch(letter -> letter < 128) ? NetworkKey.parse(acronym) : Optional.empty();
    }

    /** The country’s name in English, as the areas of all networks are written. */
    String area() {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
    }

    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (key().isEmpty()) {
            refusals.add(Refusal.of(NetworkRefusal.BAD_ACRONYM).at("acronym"));
        } else if (RESERVED.contains(key().get().value())) {
            refusals.add(Refusal.of(NetworkRefusal.ACRONYM_TAKEN).at("acronym"));
        }
        if (name.isEmpty()) {
            refusals.add(Refusal.of(KernelRefusal.MISSING_VALUE).at("name"));
        }
        addTooLong(refusals, "name", Optional.of(name));
        addTooLong(refusals, "nameInEnglish", nameEn);
        addTooLong(refusals, "nameInFrench", nameFr);
        if (!COUNTRIES.contains(country.toUpperCase(Locale.ROOT))) {
            refusals.add(Refusal.of(NetworkRefusal.BAD_COUNTRY).at("country"));
        }
        if (languages.isEmpty()) {
            refusals.add(Refusal.of(NetworkRefusal.NO_LANGUAGE).at("languages"));
        }
        return refusals;
    }

    private static void addTooLong(List<Refusal> refusals, String field, Optional<String> text) {
        text.filter(given -> given.length() > LONGEST_NAME)
                .ifPresent(unused -> refusals.add(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_NAME))
                        .at(field)));
    }
}
