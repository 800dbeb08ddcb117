package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.inpud.portal.document.control.Reading;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.ReadingPassage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Cuts a text where local changes stand in it, so that each can hang on the thread. Lists and tables stay whole.
 * Headings come under the title, none skips a rank, and each can be linked to.
 */
@ApplicationScoped
class Typesetting {

    private static final Set<PassageKind> STAY_TOGETHER =
            Set.of(PassageKind.LIST_ITEM, PassageKind.CELL, PassageKind.NOTE);
    private static final int LOWEST_HEADING = 6;

    private Reading reading;

    protected Typesetting() {}

    @Inject
    Typesetting(Reading reading) {
        this.reading = reading;
    }

    ReadingMatter set(List<AdaptedPassage> body, Function<String, Optional<String>> pictures) {
        return set(body, pictures, passage -> "");
    }

    /**
     * @param pictures where a picture is to be had, by what names it
     * @param behind what stands behind the words of a passage, in HTML of our own
     */
    ReadingMatter set(
            List<AdaptedPassage> body,
            Function<String, Optional<String>> pictures,
            Function<AdaptedPassage, String> behind) {
        boolean isFirstRankUsed = body.stream()
                .anyMatch(passage -> passage.passage().kind() == PassageKind.HEADING
                        && passage.passage().level() <= 1);
        Headings headings = new Headings(isFirstRankUsed ? 1 : 0);
        List<ReadingMatter.Block> blocks = stretches(body).stream()
                .map(stretch -> block(stretch, headings, pictures, behind))
                .toList();
        return new ReadingMatter(headings.parts, blocks);
    }

    private ReadingMatter.Block block(
            List<AdaptedPassage> stretch,
            Headings headings,
            Function<String, Optional<String>> pictures,
            Function<AdaptedPassage, String> behind) {
        List<AdaptedPassage> shown = stretch.stream()
                .filter(passage -> !passage.isLeftOut() || passage.passage().kind() == PassageKind.CELL)
                .toList();
        List<ReadingPassage> words = shown.stream().map(AdaptedPassage::passage).toList();
        return new ReadingMatter.Block(
                headings.arrange(reading.html(words, pictures, at -> behind.apply(shown.get(at)))),
                stretch.stream()
                        .flatMap(passage -> passage.changes().stream())
                        .distinct()
                        .toList(),
                stretch.stream().anyMatch(AdaptedPassage::isLeftOut),
                stretch.stream().allMatch(AdaptedPassage::isInSource));
    }

    /** What stays together, and between two changed stretches all that is unchanged. */
    private static List<List<AdaptedPassage>> stretches(List<AdaptedPassage> body) {
        List<List<AdaptedPassage>> stretches = new ArrayList<>();
        boolean isOpen = false;
        for (List<AdaptedPassage> run : runs(body)) {
            boolean isChanged =
                    run.stream().anyMatch(passage -> !passage.changes().isEmpty());
            if (isOpen && !isChanged) {
                stretches.get(stretches.size() - 1).addAll(run);
            } else {
                stretches.add(run);
            }
            isOpen = !isChanged;
        }
        return stretches;
    }

    private static List<List<AdaptedPassage>> runs(List<AdaptedPassage> body) {
        List<List<AdaptedPassage>> runs = new ArrayList<>();
        PassageKind before = null;
        for (AdaptedPassage passage : body) {
            PassageKind kind = passage.passage().kind();
            if (kind != before || !STAY_TOGETHER.contains(kind)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(passage);
            before = kind;
        }
        return runs;
    }

    /** The headings of one text, from its beginning to its end. */
    private static final class Headings {

        private static final Safelist ALLOWED = Safelist.none()
                .addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "table", "tbody", "tr", "td", "th")
                .addTags("figure", "img", "strong", "em", "s", "sub", "sup", "code", "br", "a", "section")
                .addAttributes("a", "href", "rel", "class", "aria-label")
                .addAttributes("p", "class")
                .addAttributes("figure", "class")
                .addAttributes("img", "src", "alt", "loading")
                .addAttributes("section", "class")
                .addProtocols("a", "href", "http", "https", "mailto")
                .preserveRelativeLinks(true);

        /** Nobody’s: what links of our own are measured against, which stay as they are. */
        private static final String HERE = "https://portal.invalid/";

        private final int shift;
        private final List<ReadingMatter.Part> parts = new ArrayList<>();
        private int above = 1;
        private int count;

        Headings(int shift) {
            this.shift = shift;
        }

        String arrange(String html) {
            Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html, HERE));
            clean.outputSettings().prettyPrint(false);
            for (Element heading : clean.select("h1, h2, h3, h4, h5, h6")) {
                int rank = Math.max(2, Math.min(heading.tagName().charAt(1) - '0' + shift, above + 1));
                above = Math.min(rank, LOWEST_HEADING);
                heading.tagName("h" + above).attr("id", "h" + ++count);
                if (above == 2) {
                    parts.add(new ReadingMatter.Part(heading.id(), heading.text()));
                }
            }
            return clean.body().html();
        }
    }
}
