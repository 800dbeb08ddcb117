package org.inpud.portal.document.entity;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of one passage when an adaptation is written in the format of its source.
 *
 * @param index the {@link SourcePassage#index()}
 * @param targets for {@link Act#TRANSLATE} one text per segment, for {@link Act#REPLACE} the texts that stand instead
 * @param before blocks added before it
 * @param after blocks added after it
 * @param picture to be shown instead of the one that the passage describes
 * @param cut its segments as they were stored, so that they are found again whatever has changed since in how files are
 *     cut; empty: as it is cut today
 * @param shows what named its picture when it was stored, where it had no words to be found by
 */
public record PassageVersion(
        int index,
        Act act,
        List<String> targets,
        List<AddedPassage> before,
        List<AddedPassage> after,
        Optional<PictureFile> picture,
        List<SourceSegment> cut,
        String shows) {

    public enum Act {
        TRANSLATE,
        KEEP,
        REPLACE,
        OMIT
    }

    public PassageVersion {
        targets = List.copyOf(targets);
        before = List.copyOf(before);
        after = List.copyOf(after);
        cut = List.copyOf(cut);
    }

    public static PassageVersion translated(int index, List<String> targets) {
        return new PassageVersion(index, Act.TRANSLATE, targets, List.of(), List.of(), Optional.empty(), List.of(), "");
    }

    public static PassageVersion kept(int index) {
        return new PassageVersion(index, Act.KEEP, List.of(), List.of(), List.of(), Optional.empty(), List.of(), "");
    }

    public static PassageVersion replaced(int index, List<String> texts) {
        return new PassageVersion(index, Act.REPLACE, texts, List.of(), List.of(), Optional.empty(), List.of(), "");
    }

    public static PassageVersion omitted(int index) {
        return new PassageVersion(index, Act.OMIT, List.of(), List.of(), List.of(), Optional.empty(), List.of(), "");
    }

    /** The same with blocks added around it. */
    public PassageVersion with(List<AddedPassage> added, List<AddedPassage> addedAfter) {
        return new PassageVersion(index, act, targets, added, addedAfter, picture, cut, shows);
    }

    /** The same showing another picture. */
    public PassageVersion showing(PictureFile shown) {
        return new PassageVersion(index, act, targets, before, after, Optional.of(shown), cut, shows);
    }

    /** The same of a passage that was stored in these segments. */
    public PassageVersion cutAs(List<SourceSegment> stored) {
        return new PassageVersion(index, act, targets, before, after, picture, stored, shows);
    }

    /** The same of a picture that nobody described, by what named it in the file. */
    public PassageVersion ofPicture(String name) {
        return new PassageVersion(index, act, targets, before, after, picture, cut, name);
    }

    /** Whether it tells what it is a version of. */
    public boolean isStored() {
        return !cut.isEmpty() || !shows.isEmpty();
    }

    /** The same for another place in the file. */
    public PassageVersion at(int place) {
        return new PassageVersion(place, act, targets, before, after, picture, cut, shows);
    }

    /** Whether the file may say here what it says. */
    public boolean changesNothing() {
        boolean isSame = act == Act.KEEP
                || act == Act.TRANSLATE
                        && targets.equals(cut.stream().map(SourceSegment::text).toList());
        return isSame && before.isEmpty() && after.isEmpty();
    }
}
