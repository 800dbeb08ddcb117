package org.inpud.portal.library.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.entity.Kind;

/**
 * What a reader looks for on the shelf; what is empty does not narrow it.
 *
 * @param words each of which is to be found in a title, the source's or an adaptation's
 * @param language of an adaptation
 * @param networks that made one; a region stands for its national networks, too
 * @param isByTitle the newest first otherwise
 * @param page from 0
 */
public record ShelfQuery(
        List<String> words,
        Optional<LanguageTag> language,
        Set<String> networks,
        Set<String> topics,
        Set<Kind> kinds,
        Set<Integer> years,
        boolean isByTitle,
        int page) {

    public static final int PAGE_SIZE = 20;

    public ShelfQuery {
        words = List.copyOf(words);
        networks = Set.copyOf(networks);
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
        years = Set.copyOf(years);
    }

    int offset() {
        return page * PAGE_SIZE;
    }
}
