package org.inpud.portal.document.control;

import java.util.List;
import java.util.Set;
import org.inpud.portal.document.entity.PassageKind;

/**
 * Slides and spreads are what people find their way by. One that says nothing of its title is known by the first short
 * words on it, so that the outline leads to each of them and work can be shared out by them.
 */
final class Sections {

    private static final int LONGEST = 100;

    private static final Set<PassageKind> TITLES = Set.of(PassageKind.PARAGRAPH, PassageKind.LIST_ITEM);

    /** What ends in these is a sentence, or leads to what follows. */
    private static final String SENTENCE = ".;:,؟،؛。";

    private Sections() {}

    /** @param part all that stands on one of them */
    static void head(List<Block> part) {
        if (part.stream().anyMatch(block -> block.kind() == PassageKind.HEADING && Worth.isWords(block.text()))) {
            return;
        }
        part.stream()
                .filter(block -> TITLES.contains(block.kind()) && Worth.isWords(block.text()))
                .findFirst()
                .filter(Sections::isTitle)
                .ifPresent(Block::head);
    }

    private static boolean isTitle(Block block) {
        String words = block.text().getText().strip();
        return words.length() <= LONGEST && SENTENCE.indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
