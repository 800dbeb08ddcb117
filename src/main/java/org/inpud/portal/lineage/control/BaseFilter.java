package org.inpud.portal.lineage.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.publication.entity.PublicationKey;

/**
 * Which bases are looked for.
 *
 * @param network the one that wants to build on them
 * @param q words, each of which stands in the network’s name, the language’s or the id
 * @param reader the language in which the words may name a language, beside its own
 */
public record BaseFilter(PublicationKey publication, NetworkKey network, Optional<String> q, LanguageTag reader) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    boolean finds(PossibleBase base, Network of) {
        Locale language = base.id().language().locale();
        String text = plain(String.join(
                " ",
                base.id().toString(),
                of.acronym(),
                of.name(reader),
                language.getDisplayName(reader.locale()),
                language.getDisplayName(language)));
        return words().allMatch(text::contains);
    }

    private Stream<String> words() {
        return q.stream().flatMap(text -> SPACE.splitAsStream(plain(text))).filter(word -> !word.isEmpty());
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
