package org.inpud.portal.document.control;

import java.util.List;
import java.util.Map;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PictureFile;

/** Where one passage stands in the tree of its document. */
abstract class Block {

    private final Map<String, String> facts;
    private PassageKind kind;
    private int level;

    Block(PassageKind kind, int level, Map<String, String> facts) {
        this.kind = kind;
        this.level = level;
        this.facts = Map.copyOf(facts);
    }

    PassageKind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    Map<String, String> facts() {
        return facts;
    }

    /** Makes it the heading of a section that has none of its own. */
    void head() {
        kind = PassageKind.HEADING;
        level = 1;
    }

    /** Its text, with a code for everything in it that is not text. */
    abstract TextFragment text();

    /** Whether its words are written beside those of the source, even where they are the same. */
    boolean isBeside() {
        return false;
    }

    /** Gives it other words; codes are those of {@link #text()}. */
    abstract void say(TextFragment text);

    /** Whether it is a picture that the file itself holds. */
    final boolean isPicture() {
        return facts.containsKey(Place.PICTURE);
    }

    /** Whether it is the picture of that name. */
    final boolean shows(String name) {
        return name.equals(facts.get(Place.PICTURE));
    }

    /** Shows another picture where it has one. */
    void show(PictureFile picture) {
        throw new UnsupportedOperationException("a text shows no picture");
    }

    /** Whether it is a stretch of text, and not what describes a picture in it. */
    boolean isText() {
        return true;
    }

    /** Takes it away, or empties it where the format needs it. */
    abstract void omit();

    abstract void addBefore(AddedPassage added);

    abstract void addAfter(AddedPassage added);

    /** Behind everything in its part of the document, in this order. */
    void addAtEnd(List<AddedPassage> added) {
        for (int at = added.size() - 1; at >= 0; at--) {
            addAfter(added.get(at));
        }
    }
}
