package org.inpud.portal.document.control;

import java.util.Map;
import java.util.function.Consumer;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;

/** Text without any markup that stands in an attribute or an element of its own: what a picture shows. */
final class ValueBlock extends Block {

    private final String value;
    private final Consumer<String> writer;

    ValueBlock(PassageKind kind, Map<String, String> facts, String value, Consumer<String> writer) {
        super(kind, 0, facts);
        this.value = value;
        this.writer = writer;
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
    void omit() {
        writer.accept("");
    }

    /** There is no room beside it but in the same words. */
    @Override
    void addBefore(AddedPassage added) {
        throw new UnsupportedOperationException("nothing can stand beside the description of a picture");
    }

    @Override
    void addAfter(AddedPassage added) {
        throw new UnsupportedOperationException("nothing can stand beside the description of a picture");
    }
}
