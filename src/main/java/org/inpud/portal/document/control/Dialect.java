package org.inpud.portal.document.control;

import java.util.List;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.kernel.LanguageTag;

/** What one format made of XML calls a paragraph, a heading, a cell: all that has to be written for a new format. */
interface Dialect {

    DocumentFormat format();

    /** Every stretch of text that a reader can meet, in the order of reading. */
    List<Block> blocks(Parts parts);

    /** Whether what is said of the whole document has got a place of its own, behind all of it. */
    default boolean addAtEnd(Parts parts, List<AddedPassage> added) {
        return false;
    }

    /** Brings up to date what the file says a second time, after its passages have got their words. */
    default void settle(Parts parts) {}

    /** Tells the programs that open the file its language and the direction of its script. */
    void address(Parts parts, LanguageTag target);
}
