package org.inpud.portal.document.entity;

import java.util.List;

/**
 * What becomes of one passage when an adaptation is written in the format of its source.
 *
 * @param index the {@link SourcePassage#index()}
 * @param targets for {@link Act#TRANSLATE} one text per segment, for {@link Act#REPLACE} the texts that stand instead
 * @param before blocks added before it
 * @param after blocks added after it
 */
public record PassageVersion(
        int index, Act act, List<String> targets, List<AddedPassage> before, List<AddedPassage> after) {

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
    }

    public static PassageVersion translated(int index, List<String> targets) {
        return new PassageVersion(index, Act.TRANSLATE, targets, List.of(), List.of());
    }

    public static PassageVersion kept(int index) {
        return new PassageVersion(index, Act.KEEP, List.of(), List.of(), List.of());
    }

    public static PassageVersion replaced(int index, List<String> texts) {
        return new PassageVersion(index, Act.REPLACE, texts, List.of(), List.of());
    }

    public static PassageVersion omitted(int index) {
        return new PassageVersion(index, Act.OMIT, List.of(), List.of(), List.of());
    }

    /** The same with blocks added around it. */
    public PassageVersion with(List<AddedPassage> added, List<AddedPassage> addedAfter) {
        return new PassageVersion(index, act, targets, added, addedAfter);
    }
}
