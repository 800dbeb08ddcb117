package org.inpud.portal.document.control;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PictureFile;

/** Text without any markup that stands in an attribute or an element of its own: what a picture shows. */
final class ValueBlock extends Block {

    private final String value;
    private final Consumer<String> writer;
    private final PictureSpot spot;

    ValueBlock(PassageKind kind, Map<String, String> facts, String value, Consumer<String> writer) {
        this(kind, facts, value, writer, PictureSpot.NONE);
    }

    ValueBlock(PassageKind kind, Map<String, String> facts, String value, Consumer<String> writer, PictureSpot spot) {
        super(kind, 0, withPicture(facts, spot));
        this.value = value;
        this.writer = writer;
        this.spot = spot;
    }

    private static Map<String, String> withPicture(Map<String, String> facts, PictureSpot spot) {
        if (spot.reference().isEmpty()) {
            return facts;
        }
        Map<String, String> more = new HashMap<>(facts);
        more.put(Place.PICTURE, spot.reference());
        if (!spot.look().isEmpty()) {
            more.put(Place.LOOK, spot.look());
        }
        return more;
    }

    @Override
    TextFragment text() {
        return new TextFragment(
                NestedText.harmless(value.replaceAll("\\s+", " ").strip()));
    }

    @Override
    void say(TextFragment text) {
        writer.accept(text.getText());
    }

    @Override
    void show(PictureFile picture) {
        spot.show(picture);
    }

    @Override
    void omit() {
        writer.accept("");
        spot.remove();
    }

    @Override
    boolean isText() {
        return false;
    }

    /** There is no room beside it but in the same words: what is added stands beside the text around it. */
    @Override
    void addBefore(AddedPassage added) {
        throw new UnsupportedOperationException("nothing can stand beside the description of a picture");
    }

    @Override
    void addAfter(AddedPassage added) {
        throw new UnsupportedOperationException("nothing can stand beside the description of a picture");
    }
}
