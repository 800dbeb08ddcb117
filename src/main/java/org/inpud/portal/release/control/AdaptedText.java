package org.inpud.portal.release.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.release.entity.FrozenChange;

/**
 * The whole text of an adaptation at one moment.
 *
 * @param passages as readers meet them, in order
 * @param versions the same for writing the original format
 * @param changes the local changes in force
 * @param pictures that stand in the text
 * @param structure tells whether the edition and the local changes are those of another text
 * @param end index of the passage that the body of the document ends with, for what is added behind it
 */
record AdaptedText(
        List<AdaptedPassage> passages,
        List<PassageVersion> versions,
        List<FrozenChange> changes,
        TextPictures pictures,
        String structure,
        int end) {

    AdaptedText {
        passages = List.copyOf(passages);
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }

    /** Its own title: the heading that it begins with. */
    Optional<String> title() {
        return titlePassage().map(AdaptedText::words).map(String::strip).filter(title -> !title.isEmpty());
    }

    /** What follows the title. */
    List<AdaptedPassage> body() {
        return titlePassage().filter(title -> !words(title).isBlank()).isEmpty()
                ? passages
                : passages.subList(1, passages.size());
    }

    private Optional<AdaptedPassage> titlePassage() {
        return passages.stream()
                .findFirst()
                .filter(first -> first.passage().kind() == PassageKind.HEADING && !first.isLeftOut());
    }

    private static String words(AdaptedPassage passage) {
        return passage.passage().segments().stream()
                .map(segment -> CodedText.plain(segment.text()))
                .collect(Collectors.joining(" "));
    }
}
