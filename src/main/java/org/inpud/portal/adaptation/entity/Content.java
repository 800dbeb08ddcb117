package org.inpud.portal.adaptation.entity;

import org.inpud.portal.document.entity.Typesetting;
import org.inpud.portal.kernel.Text;

/**
 * What a verdict judges: the source, its rendering, and the local change on its passage. The hash tells whether a
 * verdict still holds: contents are compared, never events; and of the source what it says, not how it is set.
 *
 * @param localChange the fingerprint of the local change that covers the passage or owns the segment, else empty
 */
public record Content(String source, String target, String localChange) {

    public String hash() {
        String said = Typesetting.without(source);
        return Text.hash(said.length() + "," + target.length() + "\n" + said + "\n" + target + "\n" + localChange);
    }
}
